"""A request as a JSON document."""

from __future__ import annotations

import json

from sagedesk.snippets.sent_request import SentRequest


def to_json(request: SentRequest) -> str:
    """Return the members of the API call; ``Body`` is the document that was sent, or its text where it is none."""
    document = request.document
    call = {
        "Operation": "InvokeEndpointWithResponseStream" if request.streamed else "InvokeEndpoint",
        "Region": request.region,
        "EndpointName": request.endpoint_name,
        "ContentType": request.content_type,
        "Accept": request.accept,
        **request.arguments,
        "Body": request.body.decode("utf-8", "replace") if document is None else document,
    }
    return json.dumps(call, ensure_ascii=False, indent=2) + "\n"
