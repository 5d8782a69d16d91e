"""A real SMTP server (aiosmtpd) that can be told to fail at any stage of the session.

server.py SETTINGS    SETTINGS is JSON: folder, tls (none, starttls, implicit), pem, user, password, logOnly

It prints "listening PORT". Each line of standard input is a JSON order, each answered with one line:
  {"stage": "RCPT", "fault": "550", "times": 1, "recipient": "bad@"}   fail there; times 0 means always
  {"heal": true}                                                       fail no more
  {"ask": true}                                                        what happened: connections, commands, mails
A fault is a reply code, or drop, silent, drip (a byte now and then, never a line), slow (a second late).
"""

import asyncio
import json
import re
import ssl
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult

SETTINGS = json.loads(sys.argv[1])
FOLDER = Path(SETTINGS["folder"])
happened = {"connections": 0, "commands": {}, "mails": 0}
fault = {}


def strikes(stage, about=""):
    """Whether the fault is for this stage and recipient, and has not struck often enough."""
    if fault.get("stage") != stage or fault.get("recipient", "") not in str(about):
        return False
    if fault["left"] == 0:
        return False
    fault["left"] -= 1
    return True


class FaultySession(SMTP):
    """One connection."""

    async def _handle_client(self):
        happened["connections"] += 1
        if not strikes("CONNECT") or await self.misbehave():
            await super()._handle_client()
        self.transport.close()

    async def misbehave(self):
        """Does what the fault says; returns whether the session goes on as if nothing had been."""
        kind = fault["fault"]
        if kind == "slow":
            await asyncio.sleep(1)
            return True
        if kind == "drop":
            self.transport.abort()
        while kind == "drip" and not self.transport.is_closing():
            self.transport.write(b"2")
            await asyncio.sleep(0.1)
        if kind in ("drop", "drip", "silent"):
            # Until the client goes.
            await asyncio.Event().wait()
        await self.push(kind + " fault on purpose")
        return False

    async def command(self, name, act, argument):
        happened["commands"][name] = happened["commands"].get(name, 0) + 1
        if not strikes("EHLO" if name == "HELO" else name, argument) or await self.misbehave():
            await act(argument)

    async def smtp_EHLO(self, hostname):
        await self.command("EHLO", super().smtp_EHLO, hostname)

    async def smtp_HELO(self, hostname):
        await self.command("HELO", super().smtp_HELO, hostname)

    async def smtp_STARTTLS(self, arg):
        await self.command("STARTTLS", super().smtp_STARTTLS, arg)

    async def smtp_AUTH(self, arg):
        await self.command("AUTH", super().smtp_AUTH, arg)

    async def smtp_MAIL(self, arg):
        await self.command("MAIL", super().smtp_MAIL, arg)

    async def smtp_RCPT(self, arg):
        await self.command("RCPT", super().smtp_RCPT, arg)

    async def smtp_DATA(self, arg):
        await self.command("DATA", self.take, arg)

    async def take(self, arg):
        if strikes("CONTENT"):
            await self.push("354 End data with <CR><LF>.<CR><LF>")
            await self._reader.readline()
            self.transport.abort()
            await asyncio.Event().wait()
        await super().smtp_DATA(arg)


class Mailbox:
    """Where mails go."""

    async def handle_DATA(self, server, session, envelope):
        if not strikes("DOT", envelope.rcpt_tos[0]):
            return self.keep(envelope)
        if fault["fault"].isdigit():
            return fault["fault"] + " fault on purpose"
        # Taken, but the answer comes late or never.
        answer = self.keep(envelope)
        await server.misbehave()
        return answer

    def keep(self, envelope):
        happened["mails"] += 1
        head = envelope.content.split(b"\r\n\r\n")[0].decode("latin1")
        message_id = re.search(r"(?im)^Message-ID:\s*(\S+)", head)
        twice = re.search(r"(?im)^X-Tonghop-Possibly-Sent-Twice: yes", head)
        cells = [message_id[1] if message_id else "", ",".join(envelope.rcpt_tos), "twice" if twice else "once"]
        with open(FOLDER / "received.log", "a", encoding="utf-8") as log:
            log.write("\t".join(cells) + "\n")
        if not SETTINGS.get("logOnly"):
            (FOLDER / f"{happened['mails']:05d}.eml").write_bytes(envelope.content)
        return "250 queued"


def authenticate(server, session, envelope, mechanism, login):
    known = login.login == SETTINGS["user"].encode() and login.password == SETTINGS["password"].encode()
    return AuthResult(success=known, handled=False)


def answer(order):
    global fault
    if "ask" in order:
        return json.dumps(happened)
    fault = {} if "heal" in order else {**order, "left": order.get("times") or -1}
    return "ok"


async def main():
    user = "user" in SETTINGS
    context = None
    if SETTINGS["tls"] != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(SETTINGS["pem"])

    def session():
        return FaultySession(
            Mailbox(),
            hostname="localhost",
            data_size_limit=None,
            enable_SMTPUTF8=True,
            tls_context=context if SETTINGS["tls"] == "starttls" else None,
            authenticator=authenticate if user else None,
            auth_required=user,
            auth_require_tls=not user,
            auth_exclude_mechanism=[] if user else ["LOGIN", "PLAIN"],
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        session, "127.0.0.1", 0, ssl=context if SETTINGS["tls"] == "implicit" else None
    )
    print("listening", server.sockets[0].getsockname()[1], flush=True)
    orders = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    while line := await orders.readline():
        print(answer(json.loads(line)), flush=True)


asyncio.run(main())
