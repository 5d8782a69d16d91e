package vn.tonghop.crash;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.tonghop.ledger.Ledger;
import vn.tonghop.template.Sentences;

/** Everything that a run leaves: tables, files, mails, and whether it left anything open. */
record Snapshot(Map<String, String> content) {

    static Snapshot of(Place place) {
        var content = new TreeMap<String, String>();
        var text = new Text(place.folder());
        try (var connection = place.connect()) {
            Tables.read(connection, text).forEach((table, rows) -> {
                for (var index = 0; index < rows.size(); index++) {
                    content.put("table %s row %04d".formatted(table, index), rows.get(index));
                }
            });
            content.put(
                    "open executions",
                    count(
                            connection,
                            "select count(*) from BATCH_JOB_EXECUTION"
                                    + " where status in ('STARTED', 'STARTING', 'STOPPING')"));
            content.put("holder of the lock", count(connection, "select count(holder) from run_lock"));
            content.put("attachments that are not as noted", wrongAttachments(connection));
            files(place, text, content);
            mails(place, text, names(connection), content);
        } catch (SQLException | IOException | MessagingException broken) {
            throw new IllegalStateException(broken);
        }
        return new Snapshot(content);
    }

    /** What differs from the other one, each in one line. */
    List<String> differencesTo(Snapshot other) {
        var keys = new TreeSet<>(content.keySet());
        keys.addAll(other.content.keySet());
        var found = new ArrayList<String>();
        for (var key : keys) {
            var here = content.getOrDefault(key, "(nothing)");
            var there = other.content.getOrDefault(key, "(nothing)");
            if (!here.equals(there)) {
                found.add("%s: %s".formatted(key, difference(here, there)));
            }
        }
        return found;
    }

    private static String difference(String here, String there) {
        var at = 0;
        while (at < Math.min(here.length(), there.length()) && here.charAt(at) == there.charAt(at)) {
            at++;
        }
        var from = Math.max(0, at - 60);
        return "undisturbed '%s', here '%s'".formatted(part(here, from), part(there, from));
    }

    private static String part(String text, int from) {
        return text.substring(Math.min(from, text.length()), Math.min(text.length(), from + 240));
    }

    private static String count(java.sql.Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static String wrongAttachments(java.sql.Connection connection) throws SQLException, IOException {
        var wrong = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select path, sha256 from outbox_attachment")) {
            while (result.next()) {
                var file = Path.of(result.getString(1));
                if (!Files.exists(file) || !sha256(Files.readAllBytes(file)).equals(result.getString(2))) {
                    wrong.add(file.getFileName().toString());
                }
            }
        }
        return wrong.toString();
    }

    private static void files(Place place, Text text, Map<String, String> content) throws IOException {
        for (var root : List.of(place.output(), place.input())) {
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (var found = Files.walk(root)) {
                for (var file : found.filter(Files::isRegularFile).toList()) {
                    var name = place.folder().relativize(file).toString();
                    if (!name.contains(".tonghop")
                            && !name.endsWith(Ledger.FILE)
                            && !name.matches("output/(nhip.txt|tonghop.prom)")) {
                        content.put("file " + name, content(file, text));
                    }
                }
            }
        }
    }

    private static String content(Path file, Text text) throws IOException {
        var name = file.getFileName().toString();
        var bytes = Files.readAllBytes(file);
        if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
            return zip(bytes, text);
        }
        if (name.endsWith(".pdf")) {
            return pdf(bytes, text);
        }
        if (name.equals("manifest.json")) {
            return text.ofManifest(new String(bytes, StandardCharsets.UTF_8)) + unproved(file, bytes);
        }
        return name.endsWith(".html") || name.endsWith(".txt")
                ? text.plain(new String(bytes, StandardCharsets.UTF_8))
                : sha256(bytes);
    }

    /** Files beside a manifest whose hash does not stand in it. */
    private static String unproved(Path manifest, byte[] content) throws IOException {
        var text = new String(content, StandardCharsets.UTF_8);
        try (var files = Files.list(manifest.getParent())) {
            var wrong = new ArrayList<String>();
            for (var file : files.filter(other -> !other.equals(manifest)).toList()) {
                if (!text.contains(sha256(Files.readAllBytes(file)))) {
                    wrong.add("not as in the manifest: " + file.getFileName());
                }
            }
            return wrong.toString();
        }
    }

    private static String zip(byte[] bytes, Text text) throws IOException {
        var entries = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readAllBytes();
                var plain = entry.getName().endsWith(".xlsx")
                        ? zip(content, text)
                        : text.plain(new String(content, StandardCharsets.UTF_8));
                entries.put(entry.getName(), sha256(plain.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return entries.toString();
    }

    private static String pdf(byte[] bytes, Text text) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return text.plain(new PDFTextStripper().getText(document));
        }
    }

    /** What each mail in the outbox is for, by its Message-ID. */
    private static Map<String, String> names(java.sql.Connection connection) throws SQLException {
        var names = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select message_id, obligation_key, addressee from outbox")) {
            while (result.next()) {
                names.put(result.getString(1), Tables.key(result.getString(2)) + " to " + result.getString(3));
            }
        }
        return names;
    }

    /** Mails by identity; one that came twice must say so the second time. */
    private static void mails(Place place, Text text, Map<String, String> names, Map<String, String> content)
            throws MessagingException, IOException {
        var seen = new HashMap<String, Integer>();
        for (var mail : place.mails().getReceivedMessages()) {
            var identity = mail.getMessageID();
            if (names.getOrDefault(identity, "").startsWith(Tables.CUT_SHORT_ALARM)) {
                continue;
            }
            var times = seen.merge(identity, 1, Integer::sum);
            var marked = mail.getHeader("X-Tonghop-Possibly-Sent-Twice") != null;
            if (times > 1 && !marked) {
                content.put("mail twice without a mark " + identity, mail.getSubject());
            }
            var body = marked ? withoutNotice(body(mail, text)) : body(mail, text);
            content.put("mail " + names.getOrDefault(identity, identity), mail.getSubject() + "\n" + body);
        }
    }

    /** What a mail that says that it may have come before says else. */
    private static String withoutNotice(String body) {
        var notice = Pattern.quote(new Sentences("/mail/delivery.properties").of("twice.notice"));
        return body.replaceAll("<p style=\"[^\"]*\">%s</p>\n|%1$s\n\n".formatted(notice), "");
    }

    private static String body(MimeMessage mail, Text text) throws MessagingException, IOException {
        return mail.getContent() instanceof MimeMultipart parts
                ? parts(parts, text)
                : part(mail.getInputStream(), "", text);
    }

    private static String parts(MimeMultipart parts, Text text) throws MessagingException, IOException {
        var all = new StringBuilder();
        for (var index = 0; index < parts.getCount(); index++) {
            var part = (MimeBodyPart) parts.getBodyPart(index);
            all.append(
                    part.getContent() instanceof MimeMultipart inner
                            ? parts(inner, text)
                            : part(part.getInputStream(), String.valueOf(part.getFileName()), text));
        }
        return all.toString();
    }

    private static String part(InputStream in, String name, Text text) throws IOException {
        var bytes = in.readAllBytes();
        var decoded = jakarta.mail.internet.MimeUtility.decodeText(name);
        if (decoded.endsWith(".docx") || decoded.endsWith(".xlsx")) {
            return decoded + zip(bytes, text);
        }
        return decoded.endsWith(".pdf")
                ? decoded + pdf(bytes, text)
                : decoded
                        + text.plain(new String(bytes, StandardCharsets.UTF_8)).replace("\r\n", "\n");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
