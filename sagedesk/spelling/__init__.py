"""Which words of a message are misspelt, by the dictionaries of this computer."""

from sagedesk.spelling.dictionaries import Dictionaries
from sagedesk.spelling.words import Word, words_of

__all__ = ["Dictionaries", "Word", "words_of"]
