"""A web server on this machine with invented pages, for tests: prints its ports, that of http and that of https with a
certificate that nobody vouches for, and serves until its input ends."""
import gzip
import http.server
import pathlib
import ssl
import sys
import threading
import time

TEXT = "联合声明\n\n一、双方同意深化合作。\n\n二、双方将保持沟通。\n\n2020年1月2日于北京\n".encode()
counts = {}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def send(self, body, status=200, kind="text/plain; charset=utf-8", **headers):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", headers.pop("length", str(len(body))))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        name, _, rest = self.path.lstrip("/").partition("/")
        counts[self.path] = counts.get(self.path, 0) + 1
        page = getattr(self, "page_" + name, None)
        try:
            page(rest) if page else self.send(b"no such page", 404)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def page_ok(self, _):
        self.send(TEXT)

    def page_vietnamese(self, _):
        self.send("TUYÊN BỐ CHUNG\n\n1. Hai bên nhất trí tăng cường hợp tác.\n\n2. Hai bên hài lòng với kết quả này.\n".encode())

    def page_picture(self, _):
        self.send(TEXT, kind="image/png")

    def page_empty(self, _):
        self.send(b"")

    def page_status(self, code):
        self.send(b"not now", int(code.split("/")[0]))

    def page_flaky(self, rest):
        """`flaky/NAME/N` is busy N times, then there."""
        self.send(TEXT) if counts[self.path] > int(rest.split("/")[1]) else self.send(b"busy", 503)

    def page_count(self, rest):
        self.send(str(counts.get("/" + rest, 0)).encode())

    def page_hop(self, rest):
        target = f"/hop/{int(rest) - 1}" if int(rest) > 0 else "/ok"
        self.send(b"there", 302, Location=target)

    def page_loop(self, _):
        self.send(b"here", 301, Location="/loop")

    def page_lost(self, _):
        self.send(b"where", 302)

    def page_to(self, _):
        """Redirects to where no page may lead, by name."""
        port = self.server.server_address[1]
        targets = {
            "other": f"http://127.0.0.2:{port}/ok/redirected", "file": "file:///etc/passwd", "ftp": "ftp://127.0.0.1/x",
            "password": f"http://user:secret@127.0.0.1:{port}/ok/redirected", "private": "http://10.0.0.1/ok/redirected",
            "meta": "http://169.254.169.254/latest/meta-data/",
        }
        self.send(b"there", 307, Location=targets[self.path.rsplit("/", 1)[1]])

    def page_gzip(self, _):
        self.send(gzip.compress(TEXT), Content_Encoding="gzip")

    def page_bomb(self, _):
        self.send(gzip.compress(b"a" * 5_000_000), Content_Encoding="gzip")

    def page_size(self, count):
        self.send(b"a" * int(count))

    def page_endless(self, _):
        self.send_response(200)
        self.end_headers()
        while True:
            self.wfile.write(b"a" * 65536)

    def page_slow(self, _):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        for _ in range(100):
            self.wfile.write(b"a")
            self.wfile.flush()
            time.sleep(0.1)

    def page_short(self, _):
        self.send(TEXT, length=str(len(TEXT) + 10))
        self.close_connection = True

    def page_silent(self, _):
        self.close_connection = True

    def page_headers(self, _):
        self.send(str(self.headers).encode())


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
# The same port at another address of this machine, to tell the two apart.
twin = http.server.ThreadingHTTPServer(("127.0.0.2", server.server_address[1]), Handler)
secure = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(pathlib.Path(__file__).with_name("self-signed.pem"))
secure.socket = context.wrap_socket(secure.socket, server_side=True)
for each in (server, twin, secure):
    each.daemon_threads = True
    threading.Thread(target=each.serve_forever, daemon=True).start()
print(server.server_address[1], secure.server_address[1], flush=True)
sys.stdin.read()
