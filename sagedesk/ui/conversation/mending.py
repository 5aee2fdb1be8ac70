"""What the person does about a reply that failed: copy the policy, read the log, edit the profile, report it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.library.values import Message
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.logs.places import LogPlace
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.chat.failures.actions import FailureAction
from sagedesk.ui.chat.failures.log import ShownLog
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.report.details_dialog import DetailsDialog
from sagedesk.ui.report.failure import failure_report
from sagedesk.ui.widgets.link_dialog import ask_to_open
from sagedesk.ui.window.main_window import MainWindow

OFFERED = frozenset(FailureAction) - {FailureAction.SIGN_IN}


class Mending(QObject):
    """Acts on the failed messages of the window.

    ``edit_wanted(profile id)`` to open an endpoint's profile, ``continue_wanted(message id)`` to go on where a reply
    was cut off, ``sign_in_wanted(EndpointProfile)`` to sign in again; that one is offered by ``offer_sign_in``.
    """

    edit_wanted = Signal(str)
    continue_wanted = Signal(str)
    sign_in_wanted = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        profiles: Profiles,
        connections: Connections,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._profiles = profiles
        self._connections = connections
        self._jobs = jobs
        self._reading: dict[str, CancelToken] = {}
        window.chat.offer_failure_actions(OFFERED)
        window.chat.failure_action_requested.connect(self._act)
        window.closing.connect(self._stop_reading)

    def offer_sign_in(self) -> None:
        """Offer to sign in for failures that this mends."""
        self._window.chat.offer_failure_actions(OFFERED | {FailureAction.SIGN_IN})

    @Slot(str, str)
    def _act(self, action: str, message_id: str) -> None:
        row = self._window.messages.row(message_id)
        message = self._window.messages.message(row) if row is not None else None
        if message is None or message.failure is None:
            return
        match FailureAction(action):
            case FailureAction.CONTINUE:
                self.continue_wanted.emit(message_id)
            case FailureAction.SIGN_IN:
                self.sign_in_wanted.emit(self._profile_of(message))
            case FailureAction.EDIT_PROFILE:
                self._edit_profile(message)
            case FailureAction.COPY_POLICY:
                self._copy(message.failure.policy)
            case FailureAction.COPY_LOG_POLICY:
                log = self._window.messages.log(message_id)
                self._copy(log.policy if log is not None else "")
            case FailureAction.SHOW_LOG:
                self._show_or_hide_log(message, message.failure.log)
            case FailureAction.OPEN_LOG:
                self._open_log(message.failure.log)
            case FailureAction.DETAILS:
                DetailsDialog(self.tr("Details"), failure_report(message), self._window).open()

    def _edit_profile(self, message: Message) -> None:
        if profile_id := self._profile_id(message):
            self.edit_wanted.emit(profile_id)
        else:
            self._window.notices.complain(self.tr("The profile that this endpoint was asked with is gone."))

    def _copy(self, policy: str) -> None:
        QGuiApplication.clipboard().setText(policy)
        self._window.notices.inform(
            self.tr("The policy was copied. Hand it to whoever manages your AWS account, or add it in IAM yourself.")
        )

    # the log

    def _open_log(self, arn: str) -> None:
        place = LogPlace.from_arn(arn)
        if place is None:
            self._window.notices.complain(self.tr("This is no address of a log: {arn}").format(arn=arn))
        else:
            ask_to_open(place.url, self._window)

    def _show_or_hide_log(self, message: Message, arn: str) -> None:
        model = self._window.messages
        if model.log(message.id) is not None:
            self._forget(message.id)
            model.set_log(message.id, None)
            return
        place, profile = LogPlace.from_arn(arn), self._profile_of(message)
        if place is None:
            model.set_log(message.id, ShownLog(title=self.tr("This is no address of a log: {arn}").format(arn=arn)))
        elif profile is None:
            gone = self.tr("The profile that this endpoint was asked with is gone, so nobody can read its log.")
            model.set_log(message.id, ShownLog(title=gone))
        else:
            model.set_log(message.id, ShownLog(title=self.tr("Reading the log…")))
            cancel = self._reading[message.id] = CancelToken()
            self._jobs.run(
                partial(_read, self._connections, profile, place, cancel),
                done=partial(self._show_log, message.id, cancel),
                failed=partial(self._not_read, message.id, cancel),
            )

    def _show_log(self, message_id: str, cancel: CancelToken, log: tuple[LogPlace, int, str]) -> None:
        if self._reading.get(message_id) is not cancel:
            return
        del self._reading[message_id]
        place, count, text = log
        if text:
            title = self.tr("The last %n line(s) of {group}, times in UTC", "", count).format(group=place.group)
        else:
            title = self.tr("The log {group} is empty.").format(group=place.group)
        self._window.messages.set_log(message_id, ShownLog(title=title, text=text))

    def _not_read(self, message_id: str, cancel: CancelToken, error: SageDeskError) -> None:
        if self._reading.get(message_id) is cancel:
            del self._reading[message_id]
            self._window.messages.set_log(message_id, ShownLog(title=str(error), policy=error.policy))

    def _forget(self, message_id: str) -> None:
        cancel = self._reading.pop(message_id, None)
        if cancel is not None:
            cancel.cancel()

    @Slot()
    def _stop_reading(self) -> None:
        for message_id in list(self._reading):
            self._forget(message_id)

    # the profile that was asked

    def _profile_id(self, message: Message) -> str:
        known = str(message.metadata.get("profile_id", ""))
        current = self._window.header.current
        return known if self._profiles.get(known) is not None else current.id if current is not None else ""

    def _profile_of(self, message: Message) -> EndpointProfile | None:
        return self._profiles.get(self._profile_id(message))


def _read(
    connections: Connections, profile: EndpointProfile, place: LogPlace, cancel: CancelToken
) -> tuple[LogPlace, int, str]:
    tail = connections.open(profile).connection.log_tail(place, cancel=cancel)
    lines = [f"{line.time:%H:%M:%S}  {line.text}" for line in tail.lines]
    return tail.place, len(lines), "\n".join(lines)
