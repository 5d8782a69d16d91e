package vn.tonghop.table.encoding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;

/** Files that are no CSV, whatever their name says, recognised by their first bytes. */
final class ForeignContent {

    private static final int LOOK_AT = 4096;
    private static final List<Magic> MAGIC = List.of(
            new Magic("\u00D0\u00CF\u0011\u00E0", "OLE2"),
            new Magic("%PDF-", "PDF"),
            new Magic("\u0089PNG", "PNG"),
            new Magic("GIF8", "GIF"),
            new Magic("\u00FF\u00D8\u00FF", "JPEG"),
            new Magic("\u001F\u008B", "gzip"),
            new Magic("Rar!", "RAR"),
            new Magic("7z\u00BC\u00AF", "7z"),
            new Magic("{\\rtf", "RTF"),
            new Magic("II*\0", "PHOTO"),
            new Magic("MM\0*", "PHOTO"),
            new Magic("RIFF", "MEDIA"),
            new Magic("ID3", "MEDIA"),
            new Magic("OggS", "MEDIA"),
            new Magic("MZ\u0090", "PROGRAM"),
            new Magic("\0\u0001\0\0Standard", "DATABASE"),
            new Magic("SQLite format 3", "SQLite"));
    private static final int PLACE_OF_TYPE = 4;
    private static final int PLACE_OF_ZEROS = 6;

    private ForeignContent() {}

    /** The refusal for content that is certainly not CSV. */
    static Optional<ReadingNote> recognise(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004")) {
            return Optional.of(zip(text));
        }
        for (var magic : MAGIC) {
            if (text.startsWith(magic.bytes)) {
                return Optional.of(binary(magic.kind));
            }
        }
        var media = media(text);
        if (media.isPresent()) {
            return media;
        }
        var start = text.substring(0, Math.min(LOOK_AT, text.length())).replace("\u00EF\u00BB\u00BF", "");
        return ForeignText.of(start.stripLeading()).map(ForeignContent::note);
    }

    private static ReadingNote note(ForeignText language) {
        return language == ForeignText.HTML_CONTENT
                ? ReadingNote.of(NoteCode.HTML_CONTENT, 1)
                : binary(language.name());
    }

    /** Pictures and films of phones name themselves behind their first bytes. */
    private static Optional<ReadingNote> media(String text) {
        if (text.startsWith("ftyp", PLACE_OF_TYPE)) {
            var type = text.substring(PLACE_OF_TYPE + 4, Math.min(text.length(), PLACE_OF_TYPE + 8));
            return Optional.of(binary(type.startsWith("hei") || type.startsWith("mif") ? "PHOTO" : "MEDIA"));
        }
        if (text.startsWith("BM") && text.startsWith("\0\0\0\0", PLACE_OF_ZEROS)) {
            return Optional.of(binary("PHOTO"));
        }
        return Optional.empty();
    }

    static ReadingNote binary(String kind) {
        return kind.equals("OLE2")
                ? ReadingNote.of(NoteCode.XLS_CONTENT, 1)
                : ReadingNote.of(NoteCode.BINARY_CONTENT, 1, "kind", kind);
    }

    private static ReadingNote zip(String text) {
        var workbook = text.contains("xl/") || text.contains("[Content_Types].xml");
        return workbook ? ReadingNote.of(NoteCode.XLSX_CONTENT, 1) : binary("ZIP");
    }

    private record Magic(String bytes, String kind) {}
}
