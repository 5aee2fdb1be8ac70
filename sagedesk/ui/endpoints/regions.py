"""The regions that can be chosen. They come from botocore's own data: no call is made."""

from __future__ import annotations


def known_regions() -> tuple[str, ...]:
    """Return the regions of SageMaker, in every partition. Loads botocore: not for the GUI thread."""
    from botocore.session import Session  # noqa: PLC0415  # not in the GUI thread

    session = Session()
    found = {
        region
        for partition in session.get_available_partitions()
        for region in session.get_available_regions("sagemaker", partition_name=partition)
    }
    return tuple(sorted(found))
