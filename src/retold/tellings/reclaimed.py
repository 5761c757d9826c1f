"""Repairs of the parse around nouns for what is claimed, with their that-clauses and what is said of them.

A small model takes "reports" behind a verb for a verb, hangs the clause of a claim on the verb around it, and the "lie"
that the claim is called on the clause's last noun; and "that" for a determiner where a clause is the subject.
"""

from dataclasses import replace

from retold.records import Tokens
from retold.syntax import Tree
from retold.tellings import cues

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})

ASTRAY = frozenset({"advcl", "relcl", "acl"})
"""How a that-clause hangs on another word than the claim right before it."""


def reclaimed(text: str, tokens: Tokens) -> Tokens:
    """The tokens with every claim a noun, its clause under it, and what it is called under the verb for that."""
    for repair in (nominal, owned, called, fronted):
        tokens = repair(Tree(text, tokens), tokens)
    return tokens


def nominal(tree: Tree, tokens: Tokens) -> Tokens:
    """ "The ministry said reports that nine had drowned were nonsense": "reports" is the subject of "were"."""
    heads, deps, pos, tags = list(tokens.heads), list(tokens.deps), list(tokens.pos), list(tokens.tags)
    for i, tag in enumerate(tokens.tags):
        clause = next((k for k in tree.children(i, "ccomp", "acl", "relcl") if tree.first(k) == i + 1), None)
        before = tree.child(i, "nsubj", "nsubjpass", "aux")
        open_ = before == i - 1 and tree.word(before).lower() in cues.TRUTH  # "Unconfirmed reports that …"
        headed = before is not None and tree.word(i - 1) == ":"  # "Ministry: reports that …"
        verbal = tag == "VBZ" and tree.lemma(i) in cues.CLAIMED and (before is None or open_ or headed)
        if not verbal or clause is None or tree.word(i + 1).lower() != "that":
            continue
        pos[i], tags[i], deps[clause] = "NOUN", "NNS", "acl"
        if before is not None:
            deps[before] = "amod" if open_ else "dep"
        said = next((k for k in tree.children(i, "ccomp", "conj") if k > clause and tree.tag(k) in FINITE), None)
        if said is not None and tree.child(said, "nsubj", "nsubjpass", "expl") is None:
            heads[said], deps[said] = (said if heads[i] == i else heads[i]), deps[i]
            heads[i], deps[i] = said, "nsubjpass" if tree.child(said, "auxpass") is not None else "nsubj"
        elif deps[i] not in {"nsubj", "nsubjpass", "pobj"}:
            deps[i] = "dobj"
    return replace(tokens, heads=tuple(heads), deps=tuple(deps), pos=tuple(pos), tags=tuple(tags))


def owned(tree: Tree, tokens: Tokens) -> Tokens:
    """ "Dismissed as fake news claims that nine had drowned", "no truth in the rumour that …": the claim's clause."""
    heads, deps = list(tokens.heads), list(tokens.deps)
    for k in range(len(heads)):
        that = tree.first(k)
        noun = that - 1
        over = tree.head(k)
        loose = tree.dep(k) in ASTRAY or (tree.dep(k) == "ccomp" and tree.lemma(over) in cues.CALLING)
        stray = loose and that < k and tree.word(that).lower() == "that" and over != noun
        whole = any(n != that for n in tree.children(k, "nsubj", "nsubjpass", "expl"))
        if stray and whole and noun >= 0 and tree.lemma(noun) in cues.CLAIMED and phrased(tree, noun):
            heads[k], deps[k], heads[that], deps[that] = noun, "acl", k, "mark"
    return replace(tokens, heads=tuple(heads), deps=tuple(deps))


def phrased(tree: Tree, i: int) -> bool:
    """Whether a noun is one beyond doubt, and not the verb of "Volunteers in Mill report that …"."""
    return tree.tag(i) == "NNS" or (tree.pos(i) == "NOUN" and tree.child(i, "det", "poss") is not None)


def called(tree: Tree, tokens: Tokens) -> Tokens:
    """ "Called reports that nine had drowned a fabrication", "described … as a lie"."""
    heads, deps = list(tokens.heads), list(tokens.deps)
    for verb, lemma in enumerate(tokens.lemmas):
        if lemma not in cues.CALLING or tokens.pos[verb] != "VERB":
            continue
        claims = (k for k in tree.children(verb, "dobj") if tree.lemma(k) in cues.CLAIMED)
        clause = next((c for k in claims for c in tree.children(k, "acl", "ccomp", "relcl") if c > k), None)
        inside = [k for k in tree.subtree(clause) if tree.pos(k) != "PUNCT"] if clause is not None else []
        if clause is None or inside[-1] <= clause or tree.lemma(inside[-1]) not in cues.TRUTH:
            continue
        word = inside[-1]
        over = tree.head(word)
        if next(a for a in tree.ancestors(word) if tree.pos(a) in {"VERB", "AUX"}) != clause:
            continue
        if tree.word(over) == "as" and tree.dep(over) == "prep":
            heads[over] = verb
        else:
            heads[word], deps[word] = verb, "oprd"
    return replace(tokens, heads=tuple(heads), deps=tuple(deps))


def fronted(tree: Tree, tokens: Tokens) -> Tokens:
    """ "That nine had drowned is not true": the clause is what the judgement is about."""
    heads, deps = list(tokens.heads), list(tokens.deps)
    for be, lemma in enumerate(tokens.lemmas):
        clause = tokens.heads[be]
        judged = any(tree.lemma(k) in cues.TRUTH for k in tree.children(be, "acomp", "attr"))
        alone = tree.child(be, "nsubj", "nsubjpass", "expl", "csubj", "mark") is None
        that = tree.first(clause)
        if lemma != "be" or not (judged and alone) or not that < clause < be or tree.word(that).lower() != "that":
            continue
        if tree.dep(be) not in {"ccomp", "conj", "dep"} or tree.child(clause, "nsubj", "nsubjpass") is None:
            continue
        heads[be], deps[be] = (be if heads[clause] == clause else heads[clause]), deps[clause]
        heads[clause], deps[clause], heads[that], deps[that] = be, "csubj", clause, "mark"
    return replace(tokens, heads=tuple(heads), deps=tuple(deps))
