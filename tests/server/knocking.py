"""What tests of the server have in common: three invented articles, a browser, and what its forms carry."""

from starlette.testclient import TestClient

WORD = "long enough to be safe"
HERE = "http://127.0.0.1:8765"

ROWS = (
    {
        "id": "gazette",
        "outlet": "Tarn Gazette",
        "date": "2031-05-09",
        "title": "Ferry sinks off Tarn",
        "text": "At least seven people drowned when the ferry Osprey sank off Tarn on Friday, the harbour office said."
        "\n\nThe harbour office said the ferry Osprey had carried 40 passengers.",
    },
    {
        "id": "courier",
        "outlet": "Vell Courier",
        "date": "2031-05-10",
        "title": "Ferry Osprey sinks",
        "text": "Nine people drowned when the ferry Osprey sank off Tarn on Friday, the Tarn Gazette reported."
        "\n\nThe ferry Osprey had carried 40 passengers, the harbour office said.",
    },
    {
        "id": "herald",
        "outlet": "Orla Herald",
        "date": "2031-06-01",
        "title": "Orla buys drones",
        "text": "The city of Orla has bought twelve survey drones from Hest Aero, two officials said on Sunday."
        "\n\nMayor Ilse Brandt said the survey drones would map the city of Orla.",
    },
)


def visit(app, address="198.51.100.7"):
    return TestClient(app, base_url=HERE, follow_redirects=False, client=(address, 5000))


def token(browser, path="/login"):
    """What the forms of a page carry."""
    page = browser.get(path).text
    return page.split('name="csrf" value="')[1].split('"')[0]
