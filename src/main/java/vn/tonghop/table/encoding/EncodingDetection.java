package vn.tonghop.table.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.note.UnreadableTableException;

/** Finds the encoding of a file from all of its bytes, or refuses it; never replaces a letter. */
public final class EncodingDetection {

    private static final double NUL_SHARE_OF_UTF_16 = 0.15;
    private static final int STRAY_SHARE = 100;

    private EncodingDetection() {}

    /** Reads the stream to its end; the caller closes it. */
    public static TextEncoding detect(InputStream bytes) throws IOException {
        var survey = ByteSurvey.of(bytes);
        if (survey.size() == 0) {
            throw new UnreadableTableException(ReadingNote.of(NoteCode.EMPTY_FILE, 1));
        }
        var head = new String(survey.head(), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FF\u00FE")) {
            return TextEncoding.unicode("UTF-16LE (BOM)", StandardCharsets.UTF_16LE, 2);
        }
        if (head.startsWith("\u00FE\u00FF")) {
            return TextEncoding.unicode("UTF-16BE (BOM)", StandardCharsets.UTF_16BE, 2);
        }
        ForeignContent.recognise(survey.head()).ifPresent(note -> {
            throw new UnreadableTableException(note);
        });
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return utf8(survey, TextEncoding.unicode("UTF-8 (BOM)", StandardCharsets.UTF_8, 3));
        }
        return withoutMark(survey);
    }

    /** The encoding of text that is Unicode by nature, such as a workbook's: its letters may be those of old fonts. */
    public static TextEncoding ofUnicode(String name, String sample) {
        var encoding = TextEncoding.unicode(name, StandardCharsets.UTF_8, 0);
        return OldEncodings.inside(sample).map(encoding::withLetters).orElse(encoding);
    }

    private static TextEncoding withoutMark(ByteSurvey survey) {
        var half = survey.size() / 2 + 1;
        var even = (double) survey.nulsAtEvenPlaces() / half;
        var odd = (double) survey.nulsAtOddPlaces() / half;
        if (odd > NUL_SHARE_OF_UTF_16 && even < odd / 10) {
            return TextEncoding.unicode("UTF-16LE", StandardCharsets.UTF_16LE, 0);
        }
        if (even > NUL_SHARE_OF_UTF_16 && odd < even / 10) {
            return TextEncoding.unicode("UTF-16BE", StandardCharsets.UTF_16BE, 0);
        }
        if (survey.controls() * STRAY_SHARE > survey.size() && !survey.utf8().isValid()) {
            throw new UnreadableTableException(ForeignContent.binary("?"));
        }
        var unicode = survey.utf8().isValid()
                || survey.utf8().sequences() >= survey.utf8().badBytes();
        return unicode
                ? utf8(survey, TextEncoding.unicode("UTF-8", StandardCharsets.UTF_8, 0))
                : OldEncodings.choose(survey);
    }

    private static TextEncoding utf8(ByteSurvey survey, TextEncoding encoding) {
        var utf8 = survey.utf8();
        if (!utf8.isValid()) {
            var place = Map.of(
                    "encoding", encoding.name(), "byte", utf8.badByte(), "position", Long.toString(utf8.badOffset()));
            throw new UnreadableTableException(new ReadingNote(NoteCode.BAD_BYTE, utf8.badLine(), lined(utf8, place)));
        }
        if (utf8.sequences() == 0) {
            return encoding;
        }
        var sample = new String(survey.sample(), StandardCharsets.UTF_8);
        return OldEncodings.inside(sample).map(encoding::withLetters).orElse(encoding);
    }

    static Map<String, String> lined(Utf8Survey utf8, Map<String, String> place) {
        var values = new HashMap<>(place);
        values.put("line", Long.toString(utf8.badLine()));
        return values;
    }
}
