"""The words of the pages that the dossier does not have: days, addresses of sources, decisions, jobs."""

from datetime import datetime

from retold.archive.work import Job
from retold.dossier import wording
from retold.progress import LABELS
from retold.records import Judgement, Published
from retold.storage.found import StoryRow

VERDICTS = {
    "claim": {"yes": "the same", "no": "not the same", "unsure": "unsure whether the same"},
    "parent": {"yes": "has it from", "no": "does not have it from", "unsure": "unsure whether it has it from"},
    "chain": {"yes": "chain right", "no": "chain wrong", "unsure": "unsure of the chain"},
    "original": {"yes": "named", "no": "not named so", "unsure": "unsure of the name"},
    "outlet": {"yes": "of another outlet", "no": "not of the outlet", "unsure": "unsure of the outlet"},
    "title": {"yes": "has another title", "no": "not the title", "unsure": "unsure of the title"},
    "date": {"yes": "published at another time", "no": "not published then", "unsure": "unsure of the date"},
}

STATES = {
    "waiting": "waiting for its turn",
    "running": "working",
    "done": "done",
    "stopped": "stopped; what had been done before is kept, and an update does the rest",
    "failed": "failed",
}

KINDS = {
    "add": "Adding articles",
    "update": "Bringing the archive up to date",
    "judge": "Following a decision",
    "undo": "Taking a decision back",
    "remove": "Removing an article",
}


def day(stamp: str | None) -> str:
    """A time as the tables keep it, as a day: "24 Mar 2031"; empty if it is not known."""
    return wording.day(Published(at=datetime.fromisoformat(stamp), surety="declared")) if stamp else ""


def days(row: StoryRow) -> str:
    """From when to when a story's articles were published: "24 Mar 2031 to 2 Apr 2031"."""
    return " to ".join(dict.fromkeys(day(stamp) for stamp in (row.first, row.last) if stamp))


def moment(at: datetime) -> str:
    """A day and a time of day: "24 Mar 2031, 14:05 UTC"."""
    return wording.dated(Published(at=at, surety="declared", whole_day=False))


def verdict(made: Judgement) -> str:
    """What was decided, in two or three words."""
    return VERDICTS[made.kind][made.verdict]


def stage(name: str) -> str:
    """What a stage does, in words."""
    return LABELS.get(name, name)


def state(job: Job) -> str:
    """How a job stands, as a clause."""
    if job.state == "running" and job.stopping:
        return "stopping after the step that it is in"
    return job.said or STATES[job.state]
