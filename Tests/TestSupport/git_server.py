"""Git servers on this machine for tests: prints the ports of http and git, serves the folder given until its input ends.

`/git/REPO` is plain; `/redirect/REPO` sends to another address; `/auth/REPO` wants user:canary; `/cut/N/REPO` breaks off
after N bytes of what a fetch answers; `/stall/REPO` begins an answer and says nothing more.
"""
import base64
import http.server
import os
import signal
import socket
import subprocess
import sys
import threading
import time

ROOT = sys.argv[1]
PASSWORD = "Basic " + base64.b64encode(b"user:canary").decode()


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        self.answer()

    do_POST = do_GET

    def answer(self):
        path, _, query = self.path.partition("?")
        kind, _, rest = path.lstrip("/").partition("/")
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = self.chunks()
        try:
            getattr(self, "kind_" + kind)(rest, query, body)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def chunks(self):
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def kind_git(self, path, query, body, cut=None):
        environment = dict(
            os.environ, GIT_PROJECT_ROOT=ROOT, GIT_HTTP_EXPORT_ALL="1", PATH_INFO="/" + path, QUERY_STRING=query,
            REQUEST_METHOD=self.command, CONTENT_TYPE=self.headers.get("Content-Type", ""), REMOTE_ADDR="127.0.0.1",
            CONTENT_LENGTH=str(len(body)), HTTP_CONTENT_ENCODING=self.headers.get("Content-Encoding", ""),
            GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_NOSYSTEM="1", GIT_CONFIG_COUNT="2",
            GIT_CONFIG_KEY_0="http.receivepack", GIT_CONFIG_VALUE_0="true", GIT_CONFIG_KEY_1="safe.directory",
            GIT_CONFIG_VALUE_1="*")
        done = subprocess.run(["git", "http-backend"], input=body, env=environment, stdout=subprocess.PIPE)
        head, _, content = done.stdout.partition(b"\r\n\r\n")
        fields = dict(line.split(": ", 1) for line in head.decode().split("\r\n") if line)
        self.send_response(int(fields.pop("Status", "200").split()[0]))
        for name, value in fields.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content if cut is None or self.command == "GET" else content[:cut])
        self.close_connection = True

    def kind_redirect(self, path, query, _):
        self.send_response(301)
        self.send_header("Location", f"http://127.0.0.2:{self.server.server_address[1]}/git/{path}?{query}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def kind_auth(self, path, query, body):
        if self.headers.get("Authorization") == PASSWORD:
            return self.kind_git(path, query, body)
        self.send_response(401)
        self.send_header("WWW-Authenticate", 'Basic realm="tests"')
        self.send_header("Content-Length", "0")
        self.end_headers()

    def kind_cut(self, path, query, body):
        count, _, rest = path.partition("/")
        self.kind_git(rest, query, body, cut=int(count))

    def kind_stall(self, *_):
        self.send_response(200)
        self.send_header("Content-Type", "application/x-git-upload-pack-advertisement")
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"001e# service=git-upload-pack\n")
        self.wfile.flush()
        time.sleep(60)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
twin = http.server.ThreadingHTTPServer(("127.0.0.2", server.server_address[1]), Handler)
for each in (server, twin):
    each.daemon_threads = True
    threading.Thread(target=each.serve_forever, daemon=True).start()
port = free_port()
daemon = subprocess.Popen(
    ["git", "-c", "safe.directory=*", "daemon", "--listen=127.0.0.1", f"--port={port}", f"--base-path={ROOT}",
     "--export-all", "--enable=receive-pack", "--reuseaddr", ROOT],
    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    env=dict(os.environ, GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_NOSYSTEM="1"), start_new_session=True)
# However this ends, the daemon ends with it; it may have been started with SIGTERM blocked, so it is killed.
signal.signal(signal.SIGTERM, lambda *_: sys.exit())
try:
    wait_for(port)
    print(server.server_address[1], port, flush=True)
    sys.stdin.read()
finally:
    os.killpg(daemon.pid, signal.SIGKILL)
