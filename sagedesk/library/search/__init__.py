"""Full-text search of the library."""

from sagedesk.library.search.hits import Cursor, SearchHit, SearchPage
from sagedesk.library.search.search import Search

__all__ = ["Cursor", "Search", "SearchHit", "SearchPage"]
