"""Names of firms by their last word, which a model takes for a surname: "Quill Marine", "Tessa Lane Dairy"."""

TRADES = frozenset(
    """
    aerospace airlines airways associates automotive aviation breweries brewery broadband chemicals communications
    construction consulting creameries dairies dairy electric electronics energy enterprises entertainment estates farms
    ferries fisheries foods furniture gaming haulage healthcare holdings homes hotels industries insurance investments
    labs logistics marine minerals mining motors partners petroleum pharma pharmaceuticals products properties rail
    railways robotics semiconductors shipping shipyard shipyards software solutions stores studios supermarkets systems
    technologies technology telecom textiles timber trains ventures vineyards
    """.split()
)
"""Words for what firms make or do that are no surnames."""


def is_firm(name: str) -> bool:
    """Whether a name of several words ends as those of firms do."""
    first, _, last = name.rpartition(" ")
    return bool(first) and last[:1].isupper() and last.lower().rstrip(".") in TRADES
