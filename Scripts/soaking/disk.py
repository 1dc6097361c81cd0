"""A model of a disk: what a log of faults.c did to it, and what may be left of that when the power goes.

Strict POSIX: the bytes of a file are durable once the file was synced, an entry of a folder once the folder was. Whether what
was not synced is there after the cut, in whole or in part, is for the disk to decide; the states here are its choices.
"""
import os

DATA = ("whole", "dropped", "empty", "half", "zeros")
NAMES = ("kept", "moves undone", "undone")


class File:
    """A file: its bytes now, and those that are durable (None where it never was synced)."""

    def __init__(self):
        self.data, self.synced = bytearray(), None

    def left(self, choice):
        """What is left of the bytes, None for no file."""
        data, synced = bytes(self.data), self.synced
        if choice == "whole" or data == synced:
            return data
        if choice == "dropped":
            return synced
        base = synced if synced is not None and data.startswith(synced) else b""
        rest = data[len(base):]
        return base + {"empty": b"", "half": rest[:len(rest) // 2], "zeros": bytes(len(rest))}[choice]


class Folder:
    """A folder: its entries now, those that are durable, and those that came or went by a new name for an old file."""

    def __init__(self, permissions=0o755):
        self.entries, self.durable, self.moved, self.permissions = {}, {}, {}, permissions

    def left(self, choice):
        """The entries that are left."""
        if choice == "kept":
            return self.entries
        if choice == "undone":
            return self.durable
        left = dict(self.entries)
        for name, before in self.moved.items():
            left.pop(name, None)
            if before is not None:
                left[name] = before
        return left

    def put(self, name, node, moves=False):
        """Enters a node, or takes it out where it is None."""
        if moves:
            self.moved.setdefault(name, self.entries.get(name))
        if node is None:
            self.entries.pop(name, None)
        else:
            self.entries[name] = node

    def sync(self):
        """Makes the entries durable."""
        self.durable, self.moved = dict(self.entries), {}


class Disk:
    """Everything below one folder."""

    def __init__(self, root):
        self.root, self.top, self.files = root, Folder(), {}

    def find(self, path):
        """The folder that a path stands in, and its name there."""
        steps = [step for step in path[len(self.root):].split("/") if step]
        folder = self.top
        for step in steps[:-1]:
            folder = folder.entries[step]
        return folder, steps[-1] if steps else None

    def node(self, path):
        """What stands at a path."""
        folder, name = self.find(path)
        return folder.entries[name] if name else folder

    def apply(self, line):
        """Does what a line of the log says; whether that changes what a cut can leave."""
        word, *rest = line.rstrip("\n").split("\t")
        if word in ("call", "told"):
            return False
        getattr(self, "do_" + word)(*rest)
        return True

    def do_create(self, inode, path):
        folder, name = self.find(path)
        self.files[inode] = File()
        folder.put(name, self.files[inode])

    def do_mkdir(self, path, permissions):
        folder, name = self.find(path)
        folder.put(name, Folder(int(permissions, 8)))

    def do_write(self, inode, offset, digits):
        data, start, new = self.files[inode].data, int(offset), bytes.fromhex(digits)
        data.extend(bytes(max(0, start - len(data))))
        data[start:start + len(new)] = new

    def do_truncate(self, inode, length):
        data = self.files[inode].data
        del data[int(length):]
        data.extend(bytes(int(length) - len(data)))

    def do_sync(self, inode):
        self.files[inode].synced = bytes(self.files[inode].data)

    def do_syncdir(self, path):
        self.node(path).sync()

    def do_link(self, old, new):
        folder, name = self.find(new)
        folder.put(name, self.node(old), moves=True)

    def do_rename(self, old, new):
        (source, one), (target, other) = self.find(old), self.find(new)
        node = source.entries[one]
        source.put(one, None, moves=True)
        target.put(other, node, moves=True)

    def do_unlink(self, path):
        folder, name = self.find(path)
        folder.put(name, None, moves=True)

    do_rmdir = do_unlink

    def state(self, data, names):
        """What is left under one choice for bytes and one for names: paths below the root to bytes, or to the permissions of a folder."""
        left = {}

        def walk(folder, path):
            for name, node in folder.left(names).items():
                here = f"{path}/{name}" if path else name
                if isinstance(node, Folder):
                    left[here] = node.permissions
                    walk(node, here)
                elif (content := node.left(data)) is not None:
                    left[here] = content

        walk(self.top, "")
        return left


def materialise(state, folder):
    """Puts a state into a folder."""
    for path in sorted(state):
        target = os.path.join(folder, path)
        if isinstance(state[path], int):
            os.mkdir(target)
            os.chmod(target, state[path])
        else:
            with open(target, "wb") as file:
                file.write(state[path])


def read(folder):
    """What is in a folder, in the form of a state."""
    found = {}
    for place, folders, files in os.walk(folder):
        for name in folders:
            path = os.path.join(place, name)
            found[os.path.relpath(path, folder)] = os.stat(path).st_mode & 0o7777
        for name in files:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
    return found
