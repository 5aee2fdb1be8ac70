"""InvokeEndpointAsync: the request goes into the endpoint's queue, and the reply is fetched from S3.

A body of at most 128,000 bytes goes with the call; a larger one is uploaded first, and taken away again once the
reply is there. SageMaker names the objects that the reply, or the failure, will be in (service model of botocore
1.44.5). S3 answers 403 for an object that is not there yet to a caller without s3:ListBucket, so a 403 counts as
"not yet". Nothing is ever put into the queue twice.
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from botocore.exceptions import BotoCoreError, ClientError
from urllib3.exceptions import HTTPError

from sagedesk.errors import (
    AccessDeniedError,
    ConfigurationError,
    ModelFailedError,
    SageDeskError,
    ServiceFailedError,
    ThrottledError,
    UnexpectedReplyError,
    UnreachableError,
)
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.faults import fault
from sagedesk.llm.handlers.container_errors import container_message, ended
from sagedesk.llm.messages import ResponseMetadata
from sagedesk.llm.sockets import waited_for_by, watch_sockets
from sagedesk.llm.transport.invocation import Invocation, Progress, Reply, check_size
from sagedesk.llm.transport.repeating import repeated
from sagedesk.llm.transport.reply_stream import RawStream, response_metadata
from sagedesk.llm.transport.runtime import call
from sagedesk.llm.transport.whole_replies import WholeReplies
from sagedesk.llm.waiting import Condition, Readiness, Waiting
from sagedesk.translation import QT_TRANSLATE_NOOP, translate, translate_plural

INLINE_BODY = 128_000
"""Bytes that go with the call itself."""
LONGEST = 3600.0
"""Seconds that a reply is looked for: SageMaker gives a container at most an hour."""

_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 5.0
_MISSING = {"NoSuchKey", "404", "NotFound"}
_DENIED = {"AccessDenied", "403", "Forbidden"}
_UPLOADING = QT_TRANSLATE_NOOP("Transport", "The request is being uploaded to S3.")
_QUEUED = QT_TRANSLATE_NOOP("Transport", "The request is in the endpoint's queue. The reply comes at once, through S3.")


class AsyncTransport(WholeReplies):
    """Sends invocations to the queue of an asynchronous endpoint, and waits for what becomes of them.

    ``client`` is a boto3 client of SageMaker Runtime, ``s3`` one of S3. The argument S3InputLocation is the
    ``s3://bucket/folder`` for requests that are too large to go with the call.
    """

    def __init__(self, client: Any, s3: Any, *, max_retries: int = 3, longest: float = LONGEST) -> None:
        self._client = client
        self._s3 = s3
        self._max_retries = max_retries
        self._longest = longest
        watch_sockets(client)
        watch_sockets(s3)

    def invoke(
        self, invocation: Invocation, cancel: CancelToken | None = None, progress: Progress | None = None
    ) -> Reply:
        """Return the reply, which may take an hour. Raises a SageDeskError for anything else.

        Cancelling stops the waiting; what is in the queue is generated all the same.
        """
        cancel = cancel or CancelToken()
        check_size(invocation)
        clock = _Clock(progress, self._longest)
        arguments = {name: value for name, value in invocation.arguments.items() if name != "S3InputLocation"}
        uploaded = ""
        if len(invocation.body) <= INLINE_BODY:
            arguments["Body"] = invocation.body
        else:
            clock.say(Condition.QUEUED, _UPLOADING)
            uploaded = self._upload(invocation, cancel)
            arguments["InputLocation"] = uploaded
        try:
            response = repeated(partial(self._queue, invocation, arguments, cancel), cancel, self._max_retries)
            body = self._wait(invocation, response, clock, cancel)
        finally:
            cancel.detach()
        if uploaded:
            self._take_away(uploaded)
        return Reply(body=body, metadata=_metadata(response))

    def stream(self, invocation: Invocation, cancel: CancelToken | None = None) -> RawStream:  # noqa: ARG002  # as every transport is asked
        """Raise ConfigurationError: such a reply does not stream."""
        raise ConfigurationError(translate("Transport", "An asynchronous endpoint does not stream."))

    def close(self) -> None:
        """Close the connections."""
        self._client.close()
        self._s3.close()

    def _queue(self, invocation: Invocation, arguments: Mapping[str, object], cancel: CancelToken) -> Any:
        return call(
            self._client.invoke_endpoint_async,
            cancel,
            endpoint_name=invocation.endpoint_name,
            region=self._client.meta.region_name,
            EndpointName=invocation.endpoint_name,
            ContentType=invocation.content_type,
            Accept=invocation.accept,
            **arguments,
        )

    def _upload(self, invocation: Invocation, cancel: CancelToken) -> str:
        folder = str(invocation.arguments.get("S3InputLocation") or "")
        if not folder:
            raise ConfigurationError(
                translate(
                    "Transport",
                    "The request has {count:,} bytes, and at most {most:,} go to an asynchronous endpoint directly.",
                ).format(count=len(invocation.body), most=INLINE_BODY),
                hint=translate(
                    "Transport",
                    "Set the S3 folder for large requests in the endpoint's profile, or shorten the conversation.",
                ),
            )
        bucket, prefix = _bucket_and_key(folder)
        key = f"{prefix.rstrip('/')}/sagedesk-{uuid.uuid4()}.json".lstrip("/")
        try:
            with waited_for_by(cancel):
                self._s3.put_object(Bucket=bucket, Key=key, Body=invocation.body, ContentType=invocation.content_type)
        except (BotoCoreError, ClientError, HTTPError, OSError) as error:
            cancel.raise_if_cancelled()
            raise _s3_fault(error, "s3:PutObject", f"s3://{bucket}/{key}") from error
        return f"s3://{bucket}/{key}"

    def _wait(self, invocation: Invocation, response: Any, clock: _Clock, cancel: CancelToken) -> bytes:
        output, failure = str(response.get("OutputLocation") or ""), str(response.get("FailureLocation") or "")
        if not output:
            raise UnexpectedReplyError(
                translate("Transport", "SageMaker took the request, but did not say where the reply will be."),
                hint=translate("Transport", "The endpoint's configuration needs an S3 output path."),
            )
        pause = _FIRST_PAUSE
        while True:
            body, trouble = self._fetch(output, cancel)
            if body is not None:
                return body
            if failure and (told := self._fetch(failure, cancel)[0]) is not None:
                raise _failed(told, failure)
            if clock.waited >= self._longest or not _may_pass(trouble):
                raise _not_fetched(invocation, output, clock.waited, trouble)
            clock.say(Condition.QUEUED, _QUEUED, pause)
            cancel.wait(pause)
            pause = min(pause * 1.5, _LONGEST_PAUSE)

    def _fetch(self, location: str, cancel: CancelToken) -> tuple[bytes | None, SageDeskError | None]:
        """Return an object, or None where there is none; and what else went wrong. Raises CancelledError."""
        bucket, key = _bucket_and_key(location)
        try:
            with waited_for_by(cancel):
                return self._s3.get_object(Bucket=bucket, Key=key)["Body"].read(), None
        except (BotoCoreError, ClientError, HTTPError, OSError, RuntimeError) as error:
            cancel.raise_if_cancelled()
            if isinstance(error, ClientError) and error.response.get("Error", {}).get("Code") in _MISSING:
                return None, None
            return None, _s3_fault(error, "s3:GetObject", location)
        finally:
            cancel.detach()

    def _take_away(self, location: str) -> None:
        bucket, key = _bucket_and_key(location)
        # it is the person's bucket: where deleting is not allowed, the object stays
        with suppress(BotoCoreError, ClientError, HTTPError, OSError):
            self._s3.delete_object(Bucket=bucket, Key=key)


class _Clock:
    """Says how long it has been."""

    def __init__(self, progress: Progress | None, longest: float) -> None:
        self._progress = progress
        self._longest = longest
        self._began = time.monotonic()

    @property
    def waited(self) -> float:
        return time.monotonic() - self._began

    def say(self, condition: Condition, words: str, pause: float = 0.0) -> None:
        if self._progress is not None:
            waited = self.waited
            left = max(self._longest - waited, 0.0)
            readiness = Readiness(condition=condition, words=translate("Transport", words))
            self._progress(Waiting(readiness=readiness, waited=waited, pause=pause, left=left))


def _bucket_and_key(location: str) -> tuple[str, str]:
    """Return bucket and key of ``s3://bucket/key``, or of S3's https address of one."""
    parts = urlsplit(location)
    if parts.scheme == "s3":
        return parts.netloc, parts.path.lstrip("/")
    host, path = parts.netloc, parts.path.lstrip("/")
    if ".s3" in host:
        return host.partition(".s3")[0], path
    bucket, _, key = path.partition("/")
    return bucket, key


def _failed(told: bytes, location: str) -> ModelFailedError:
    text = told.decode("utf-8", "replace")
    words = container_message(text)
    with suppress(ValueError):
        document = json.loads(text)
        if isinstance(document, dict) and document.get("failureReason"):
            words = str(document["failureReason"])
    return ModelFailedError(
        translate("Transport", "The asynchronous request failed: {words}").format(words=ended(words)),
        hint=translate("Transport", "The endpoint's CloudWatch log has more."),
        detail=f"{location}\n{text}",
    )


def _may_pass(trouble: SageDeskError | None) -> bool:
    """Return whether looking again can help: the network or S3 failed for a moment, or denied what is not there yet."""
    return trouble is None or isinstance(
        trouble, AccessDeniedError | UnreachableError | ServiceFailedError | ThrottledError
    )


def _not_fetched(invocation: Invocation, output: str, waited: float, trouble: SageDeskError | None) -> SageDeskError:
    """Return an error after which nothing sends the request again by itself: it is in the queue, or was generated."""
    if isinstance(trouble, AccessDeniedError):
        return trouble
    if trouble is not None:
        return ModelFailedError(
            translate("Transport", "The request was taken, but its reply cannot be fetched: {message}").format(
                message=trouble.message
            ),
            hint=translate("Transport", "The reply will be in {output}. {hint}")
            .format(output=output, hint=trouble.hint)
            .strip(),
            detail=trouble.detail,
        )
    return ModelFailedError(
        translate_plural(
            "Transport",
            "No reply of {name} was there after %n minute.",
            "No reply of {name} was there after %n minutes.",
            round(waited / 60),
        ).format(name=invocation.endpoint_name),
        hint=translate("Transport", "It may still come, and will then be in {output}.").format(output=output),
    )


def _s3_fault(error: Exception, action: str, location: str) -> SageDeskError:
    if isinstance(error, ClientError):
        about = error.response.get("Error", {})
        code, text = str(about.get("Code", "")), str(about.get("Message") or "")
        detail = f"{code}: {text} [{location}]"
        if code in _DENIED:
            return AccessDeniedError(
                translate("Transport", "AWS does not allow {action} on {location}.").format(
                    action=action, location=location
                ),
                hint=translate(
                    "Transport",
                    "An asynchronous endpoint's replies come through S3: your user or role needs s3:GetObject and "
                    "s3:ListBucket on its output bucket, and s3:PutObject where large requests are uploaded.",
                ),
                detail=detail,
            )
        if code in {"SlowDown", "Throttling", "RequestTimeout"}:
            return ThrottledError(
                translate("Transport", "S3 gets too many requests at the moment."),
                hint=translate("Transport", "Try again."),
                detail=detail,
            )
        if code == "NoSuchBucket":
            return ConfigurationError(
                translate("Transport", "There is no bucket {name}.").format(name=_bucket_and_key(location)[0]),
                hint=translate("Transport", "Check the S3 folder for large requests in the endpoint's profile."),
                detail=detail,
            )
    return fault(error)


def _metadata(response: Any) -> ResponseMetadata:
    return response_metadata({**response, "ContentType": ""})
