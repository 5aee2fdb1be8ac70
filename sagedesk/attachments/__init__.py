"""Files to parts of a message: pictures, text and code, the text of PDFs. What cannot be sent is refused in words."""

from sagedesk.attachments.attachment import Attachment
from sagedesk.attachments.limits import bytes_in_request, refuse_too_much
from sagedesk.attachments.reading import read_attachment, read_file

__all__ = ["Attachment", "bytes_in_request", "read_attachment", "read_file", "refuse_too_much"]
