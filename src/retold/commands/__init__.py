"""Commands of the command line, one module for each group, with the options that several of them share."""
