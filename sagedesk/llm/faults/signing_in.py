"""What AWS answers where one signs in, to what a person is told: a role that may not be assumed, a wrong MFA code."""

from __future__ import annotations

from botocore.exceptions import BotoCoreError, ClientError, RefreshWithMFAUnsupportedError

from sagedesk.errors import CredentialsError, CredentialsExpiredError, MfaCodeError, SageDeskError
from sagedesk.llm.handlers.container_errors import ended
from sagedesk.translation import translate

_CODE_REFUSED = "MultiFactorAuthentication failed"
_NO_CODE_WORDS = ("tokenCode", "serialNumber")  # STS's validation errors name the member


def sign_in_fault(error: BaseException) -> SageDeskError | None:
    """Return the error to raise instead of one of STS or of a portal; None for any other."""
    if isinstance(error, RefreshWithMFAUnsupportedError):
        return CredentialsExpiredError(
            translate("Faults", "The role's session has ended."),
            hint=translate("Faults", "A new MFA code is needed."),
            detail=str(error),
        )
    if isinstance(error, FileNotFoundError | PermissionError) and error.filename:
        return CredentialsError(
            translate("Faults", "The program that gives your AWS credentials cannot be run: {filename}.").format(
                filename=error.filename
            ),
            hint=translate("Faults", "Look at credential_process in ~/.aws/config."),
            detail=str(error),
        )
    if isinstance(error, BotoCoreError) or not isinstance(error, ClientError):
        return None
    about = error.response.get("Error", {})
    code, text = str(about.get("Code", "")), str(about.get("Message") or "")
    detail = f"{error.operation_name}: {code}: {text}"
    if error.operation_name == "AssumeRole":
        if text.startswith(_CODE_REFUSED) or (
            code == "ValidationError" and any(word in text for word in _NO_CODE_WORDS)
        ):
            return MfaCodeError(
                translate("Faults", "AWS did not accept the MFA code."),
                hint=translate("Faults", "Each code can be used once."),
                detail=detail,
            )
        if code.startswith("AccessDenied"):
            return CredentialsError(
                translate("Faults", "The role may not be assumed: {words}").format(
                    words=ended(text or translate("Faults", "AWS gave no reason"))
                ),
                hint=translate(
                    "Faults",
                    "Check the role's ARN, its external id and whether it wants an MFA code; its trust policy must "
                    "name you.",
                ),
                detail=detail,
            )
    if error.operation_name in {"GetRoleCredentials", "ListAccounts", "ListAccountRoles"}:
        if code == "UnauthorizedException":
            return CredentialsExpiredError(
                translate("Faults", "Your AWS sign-in has expired."),
                hint=translate("Faults", "Sign in again."),
                detail=detail,
            )
        if code in {"ForbiddenException", "ResourceNotFoundException"}:
            return CredentialsError(
                translate("Faults", "IAM Identity Center does not give you this role in this account."),
                hint=translate("Faults", "Check the account and the role, or ask who manages them."),
                detail=detail,
            )
    return None
