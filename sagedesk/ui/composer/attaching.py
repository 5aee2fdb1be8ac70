"""Files, pasted pictures and long pasted texts become attachments, read and fitted off the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QSize, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog

from sagedesk.attachments import Attachment, read_attachment, read_file, refuse_too_much
from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.llm.messages import ImagePart, Part, TextPart
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.composer.attachments_bar import Row
from sagedesk.ui.composer.pictures import fitted, picture_from_image
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.window.main_window import MainWindow

LONG_PASTE = 10_000
"""Characters of a pasted text from which on it is offered to be attached as a file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    attachment: Attachment
    pixels: QSize
    original: QSize
    thumbnail: QImage


class Attaching(QObject):
    """Attaches to the message in the composer: by its button, by paste, and by drop anywhere beside the sidebar."""

    def __init__(
        self,
        window: MainWindow,
        chats: ChatController,
        connections: Connections,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._chats = chats
        self._window = window
        self._connections = connections
        self._jobs = jobs
        self._shown: Chat | None = None
        self._kept: dict[str, list[Row]] = {}
        self._saved: tuple[Part, ...] = ()
        chats.keeping.attached.connect(self._attached)
        composer = window.composer
        composer.attachments.removed.connect(self._save)
        composer.attach_requested.connect(self.choose_files)
        composer.editor.files_pasted.connect(self.attach_files)
        composer.editor.image_pasted.connect(self.attach_image)
        composer.editor.text_pasted.connect(self._pasted)
        window.pane.setAcceptDrops(True)
        window.pane.installEventFilter(self)

    def clear(self) -> None:
        """Take everything away: it waits with a queued message."""
        self._window.composer.attachments.clear()
        self._save()

    def give_back(self, parts: Sequence[Part]) -> None:
        """Show parts again that were attached before."""
        if self._shown is not None and parts:
            self._remembered(self._shown, tuple(parts))

    def sent(self, chat: Chat, parts: Sequence[Part]) -> None:
        """Take away what was sent in a conversation; what was attached meanwhile stays."""
        if chat is self._shown:
            self._window.composer.attachments.remove_parts(parts)
            if self._window.composer.attached:
                self._save()
        else:
            self._kept.pop(chat.id, None)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Show the attachments of another conversation; those of the one before wait for its return."""
        composer = self._window.composer
        composer.end_editing()
        if self._shown is not None:
            self._kept[self._shown.id] = composer.attachments.take()
        self._shown = chat
        known = self._kept.pop(chat.id, None)
        composer.attachments.put(known or [])
        self._saved = composer.attached
        if known is None and chat.saved:
            self._chats.keeping.load_attached(chat, partial(self._remembered, chat))

    def _remembered(self, chat: Chat, parts: tuple[Part, ...]) -> None:
        attachments = [
            Attachment(name=self._name(part, number), part=part, size=0)
            for number, part in enumerate(parts, 1)
            if isinstance(part, ImagePart | TextPart)
        ]
        if attachments:
            read = partial(_all_again, attachments)
            self._jobs.run(read, done=partial(self._show_remembered, chat), failed=self._refused)

    def _show_remembered(self, chat: Chat, all_ready: Sequence[_Ready]) -> None:
        rows = [(ready.attachment, self._about(ready), ready.thumbnail) for ready in all_ready]
        if chat is self._shown:
            bar = self._window.composer.attachments
            bar.put([*rows, *bar.take()])
            self._saved = self._window.composer.attached
        else:
            self._kept.setdefault(chat.id, rows)

    def _name(self, part: ImagePart | TextPart, number: int) -> str:
        return part.text.partition(":\n")[0] if isinstance(part, TextPart) else picture_name(number)

    @Slot()
    def _save(self) -> None:
        composer = self._window.composer
        # while an earlier message is edited, what is attached goes along with that one
        if self._shown is not None and not composer.editing_id:
            self._saved = composer.attached
            self._chats.keeping.save_attached(self._shown, composer.attached)

    @Slot(str)
    def _attached(self, conversation_id: str) -> None:
        """Show what was attached or sent in another window that shows this conversation."""
        chat, composer = self._shown, self._window.composer
        if chat is None or chat.id != conversation_id or chat.attached is None or composer.editing_id:
            self._kept.pop(conversation_id, None)
        elif composer.attached == self._saved != chat.attached:
            composer.attachments.take()
            self._saved = ()
            self._remembered(chat, chat.attached)

    @Slot()
    def choose_files(self) -> None:
        """Let the person choose files."""
        dialog = QFileDialog(self._window, self.tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.attach_files)
        dialog.open()

    @Slot(list)
    def attach_files(self, paths: Sequence[str]) -> None:
        """Read files and attach them; each that cannot be sent is refused with its reason."""
        for path in paths:
            self._begin(partial(_read, Path(path)))

    @Slot(QImage)
    def attach_image(self, image: QImage) -> None:
        """Attach a picture that has no file."""
        number = 1 + sum(each.is_picture for each in self._window.composer.attachments.attachments)
        name = self.tr("Pasted picture {number}.png").format(number=number)
        self._begin(partial(picture_from_image, name, image))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Take files and pictures that are dropped beside the sidebar."""
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter and _holds(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop and _holds(event.mimeData()):
            event.acceptProposedAction()
            if files := local_files(event.mimeData()):
                self.attach_files(files)
            elif isinstance(image := event.mimeData().imageData(), QImage):
                self.attach_image(image)
            return True
        return super().eventFilter(watched, event)

    def _begin(self, read: partial[Attachment]) -> None:
        self._jobs.run(partial(self._made, read, self._window.header.current), done=self._attach, failed=self._refused)

    def _made(self, read: partial[Attachment], profile: EndpointProfile | None) -> _Ready:
        """Read and fit, in a worker's thread."""
        attachment = read()
        if (
            attachment.is_picture
            and profile is not None
            and not self._connections.unconnected(profile).handler.carries_images
        ):
            raise not_carried(attachment.name)
        return _again(attachment)

    @Slot(object)
    def _attach(self, ready: _Ready) -> None:
        bar = self._window.composer.attachments
        try:
            refuse_too_much([*bar.attachments, ready.attachment])
        except SageDeskError as error:
            self._refused(error)
            return
        bar.add(ready.attachment, self._about(ready), ready.thumbnail)
        self._save()
        self._window.composer.editor.setFocus()

    def _about(self, ready: _Ready) -> str:
        sent, size = ready.attachment.sent_size, ready.attachment.size
        if not ready.attachment.is_picture:
            return self._size(sent)
        if ready.pixels == ready.original:
            return f"{_pixels(ready.pixels)}{self._size(sent)}"
        return self.tr("{pixels}{size}, made smaller from {original}{before}").format(
            pixels=_pixels(ready.pixels),
            size=self._size(sent),
            original=_pixels(ready.original),
            before=self._size(size),
        )

    def _size(self, count: int) -> str:
        return self._window.locale().formattedDataSize(count, 1, self._window.locale().DataSizeFormat.DataSizeSIFormat)

    @Slot(object)
    def _refused(self, error: SageDeskError) -> None:
        self._window.notices.complain(str(error))

    @Slot(str)
    def _pasted(self, text: str) -> None:
        if len(text) < LONG_PASTE:
            return
        count = self._window.locale().toString(len(text))
        self._window.notices.offer(
            self.tr("You pasted {count} characters.").format(count=count),
            self.tr("Attach as a file"),
            partial(self._attach_pasted, text),
        )

    def _attach_pasted(self, text: str) -> None:
        # the field makes line feeds of all ends of lines
        self._window.composer.take_out(text.replace("\r\n", "\n").replace("\r", "\n"))
        name = self.tr("Pasted text.txt")
        self._begin(partial(read_attachment, name, text.encode(errors="replace")))


def picture_name(number: int) -> str:
    """Return what a picture is called whose own name is not known."""
    return QCoreApplication.translate("Attaching", "Picture {number}").format(number=number)


def not_carried(name: str) -> SageDeskError:
    """Return the error for a picture that the format of an endpoint's container has no place for."""
    return SageDeskError(
        QCoreApplication.translate(
            "Attaching", "{name} cannot be sent: the container format of this endpoint carries no pictures."
        ).format(name=name),
        hint=QCoreApplication.translate(
            "Attaching", "Choose an endpoint that speaks OpenAI chat, with a model that sees."
        ),
    )


def local_files(data: QMimeData) -> list[str]:
    """Return the files of this computer that are dropped or pasted."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def _holds(data: QMimeData) -> bool:
    return bool(local_files(data)) or data.hasImage()


def _read(path: Path) -> Attachment:
    return read_attachment(*read_file(path))


def _all_again(attachments: Sequence[Attachment]) -> list[_Ready]:
    return [_again(each) for each in attachments]


def _again(attachment: Attachment) -> _Ready:
    """Return an attachment with what is shown of it, in a worker's thread."""
    if not attachment.is_picture:
        return _Ready(attachment=attachment, pixels=QSize(), original=QSize(), thumbnail=QImage())
    picture = fitted(attachment)
    return _Ready(
        attachment=picture.attachment, pixels=picture.pixels, original=picture.original, thumbnail=picture.thumbnail
    )


def _pixels(size: QSize) -> str:
    return f"{size.width()} × {size.height()}, " if size.isValid() and not size.isEmpty() else ""
