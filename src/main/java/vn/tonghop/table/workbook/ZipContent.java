package vn.tonghop.table.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** What a ZIP file really is, told by the names of its parts and never by its own name. */
public enum ZipContent {
    WORKBOOK("xl/workbook.xml"),
    XLSB("xl/workbook.bin"),
    DOCX("word/document.xml"),
    PPTX("ppt/presentation.xml"),
    OPEN_DOCUMENT("mimetype"),
    ZIP("");

    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};
    private static final String SHARED_TEXTS = "xl/sharedStrings.xml";
    private static final long MOST_SHARED_TEXTS = 64L << 20;
    private static final int BUFFER = 1 << 16;

    private final String mark;

    ZipContent(String mark) {
        this.mark = mark;
    }

    /** Whether these bytes begin as ZIP files do. */
    public static boolean begins(InputStream bytes) throws IOException {
        return Arrays.equals(bytes.readNBytes(SIGNATURE.length), SIGNATURE);
    }

    /** What a file with these parts is. */
    public static ZipContent of(ZipParts parts) {
        for (var content : values()) {
            if (!content.mark.isEmpty() && parts.has(content.mark)) {
                return content;
            }
        }
        return isWorkbookElsewhere(parts) ? WORKBOOK : ZIP;
    }

    /** Some programs put the list of sheets in another place and say so. */
    private static boolean isWorkbookElsewhere(ZipParts parts) {
        try {
            var place = SheetList.place(parts);
            if (!parts.has(place)) {
                return false;
            }
            try (var xml = new XmlPart(parts.open(place))) {
                return xml.nextNamed("workbook");
            }
        } catch (IOException noXml) {
            return false;
        }
    }

    /**
     * Whether the parts stay within a limit once unpacked. They are unpacked to tell, since the sizes that a ZIP file states
     * of itself may be lies; the texts that all sheets share have a limit of their own because they are held in memory.
     */
    public static boolean fits(ZipParts parts, long mostBytes) throws IOException {
        var left = mostBytes;
        for (var entry : parts.all()) {
            var most = entry.getName().equals(SHARED_TEXTS) ? Math.min(left, MOST_SHARED_TEXTS) : left;
            var unpacked = unpacked(parts, entry, most);
            if (unpacked > most) {
                return false;
            }
            left -= unpacked;
        }
        return true;
    }

    private static long unpacked(ZipParts parts, ZipArchiveEntry entry, long most) throws IOException {
        var buffer = new byte[BUFFER];
        var bytes = 0L;
        try (InputStream part = parts.open(entry)) {
            for (var read = part.read(buffer); read >= 0 && bytes <= most; read = part.read(buffer)) {
                bytes += read;
            }
        }
        return bytes;
    }
}
