"""Reading the files of a record: plain files only, and never more than one is known to hold."""

from __future__ import annotations

import errno
import os
import stat
from typing import Iterator

from encoding import Malformed

# The most that one file may hold, and the most files that are listed.
LIMIT = 1 << 30
_MOST_FILES = 200_000
_DEEPEST = 32


def check_path(path: str) -> None:
    """A path in a record goes from its folder down, part by part, and nowhere else."""
    parts = path.split("/")
    if any(part in ("", ".", "..") for part in parts) or "\0" in path or "\\" in path or len(parts) > _DEEPEST:
        raise Malformed("this is not a path within the folder")


class Folder:
    """A folder on disk, opened once; links in it are not followed."""

    def __init__(self, path: str) -> None:
        self._fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY)

    def read(self, path: str, length: int | None = None, limit: int = LIMIT) -> bytes:
        """The bytes of a plain file. Its size is looked at before any byte is read: it must be `length`, where given."""
        descriptor = self._open(path)
        with os.fdopen(descriptor, "rb") as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise Malformed("this is not a plain file", "file-unreadable")
            if length is not None and about.st_size != length:
                raise Malformed(f"the file has {about.st_size} bytes, and the manifest says {length}", "file-changed")
            if about.st_size > limit:
                raise Malformed(f"the file has {about.st_size} bytes; more than {limit} are not read", "file-unreadable")
            data = file.read(about.st_size + 1)
            if len(data) != about.st_size:
                raise Malformed("the file changed while it was read", "file-changed")
            return data

    def _open(self, path: str) -> int:
        check_path(path)
        *folders, name = path.split("/")
        at = os.dup(self._fd)
        try:
            for folder in folders:
                below = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=at)
                os.close(at)
                at = below
            # Without O_NONBLOCK a pipe in the place of a file would wait for a writer.
            return os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=at)
        except FileNotFoundError:
            raise Malformed("the file is missing", "file-missing") from None
        except (OSError, UnicodeError) as error:
            link = isinstance(error, OSError) and error.errno in (errno.ELOOP, errno.ENOTDIR)
            message = "this is a link, or lies behind one" if link else f"the file cannot be read: {error}"
            raise Malformed(message, "file-unreadable") from None
        finally:
            os.close(at)

    def files(self) -> Iterator[tuple[str, bool]]:
        """Each file's path, and whether it is a plain one. Folders are gone into, links are not."""
        count = 0
        waiting = [("", os.dup(self._fd))]
        try:
            while waiting:
                prefix, fd = waiting.pop()
                try:
                    with os.scandir(fd) as entries:
                        found = [(e.name, e.is_dir(follow_symlinks=False), e.is_file(follow_symlinks=False)) for e in entries]
                    for name, is_folder, is_plain in sorted(found):
                        path = prefix + os.fsencode(name).decode("utf-8", "backslashreplace")
                        count += 1
                        if count > _MOST_FILES:
                            raise Malformed(f"the folder has more than {_MOST_FILES} files", "file-unreadable")
                        if is_folder and path.count("/") < _DEEPEST:
                            waiting.append((path + "/", os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=fd)))
                        else:
                            yield path, is_plain
                finally:
                    os.close(fd)
        finally:
            for _, fd in waiting:
                os.close(fd)
