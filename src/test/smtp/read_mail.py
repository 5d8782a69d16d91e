"""Reads mails with Python's own MIME parser and prints what a reader would see, as one JSON array."""

import email
import email.header
import email.policy
import email.utils
import hashlib
import json
import sys


def part_names(part):
    """The name of a file as the disposition says it and as the type says it: mail programs go by one or the other."""
    return part.get_filename(), part.get_param("name", header="content-type")


def word(value):
    if isinstance(value, tuple):
        return email.utils.collapse_rfc2231_value(value)
    return value


def sender_name(mail):
    """Decoded by email.header: the address parser of Python 3.11 puts blanks between two encoded words of a name."""
    raw = dict(mail.raw_items())["From"]
    return email.utils.parseaddr(str(email.header.make_header(email.header.decode_header(raw))))[0]


def structure(part):
    if part.is_multipart() and part.get_content_type() != "message/rfc822":
        return part.get_content_subtype() + "(" + ",".join(structure(inner) for inner in part.iter_parts()) + ")"
    return part.get_content_type()


def read(path):
    with open(path, "rb") as file:
        mail = email.message_from_binary_file(file, policy=email.policy.default)
    files = []
    for part in mail.walk():
        if part.get_content_disposition() in ("attachment", "inline"):
            content = part.get_payload(decode=True)
            named, typed = part_names(part)
            files.append({
                "name": named,
                "typeName": word(str(email.header.make_header(email.header.decode_header(typed)))) if typed else None,
                "type": part.get_content_type(),
                "disposition": part.get_content_disposition(),
                "contentId": part["Content-ID"],
                "text": content.decode("utf-8-sig") if part.get_content_maintype() == "text" else "",
                "sha256": hashlib.sha256(content).hexdigest(),
            })
    plain, html = mail.get_body(("plain",)), mail.get_body(("html",))
    return {
        "headers": [[name, str(value)] for name, value in mail.items()],
        "subject": str(mail["Subject"]),
        "fromName": sender_name(mail),
        "from": mail["From"].addresses[0].addr_spec,
        "to": [one.addr_spec for one in mail["To"].addresses],
        "structure": structure(mail),
        "text": plain.get_content() if plain else "",
        "html": html.get_content() if html else "",
        "files": files,
        "defects": [type(defect).__name__ for part in mail.walk() for defect in part.defects],
    }


sys.stdout.reconfigure(encoding="utf-8")
json.dump([read(path) for path in sys.argv[1:]], sys.stdout, ensure_ascii=False)
