package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.table.LineAccounting;
import vn.tonghop.table.TableLine;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.MaskedName;
import vn.tonghop.vietnamese.OfficialNumber;

/** Turns what the reading of a table noted into findings for the unit. Notes that no unit needs to know become nothing. */
final class ReadingFindings {

    private static final long MEGABYTE = 1 << 20;

    private final Sentences words = new Sentences("/intake/intake.properties");

    /** Why a file of that name cannot be read as a whole. */
    Finding refusal(ReadingNote note, String fileName) {
        return switch (note.code()) {
            case EMPTY_FILE -> Finding.ofFile(FindingCode.FILE_EMPTY, "");
            case FILE_TOO_LARGE -> Finding.ofFile(FindingCode.FILE_TOO_LARGE, size(note, "found"), size(note, "limit"));
            case WORKBOOK_TOO_LARGE -> Finding.ofFile(FindingCode.WORKBOOK_TOO_LARGE, "", size(note, "limit"));
            case WORKBOOK_DAMAGED -> failure(value(note, "cause"));
            case FILE_NOT_READABLE -> Finding.ofFile(FindingCode.FILE_NOT_READABLE, "");
            case LINE_TOO_LONG -> atLine(FindingCode.LINE_TOO_LONG, note, number(note, "limit"));
            case TOO_MANY_COLUMNS -> Finding.ofFile(FindingCode.TOO_MANY_COLUMNS, "", number(note, "limit"));
            case BAD_BYTE -> atLine(FindingCode.BYTE_NOT_TEXT, note, value(note, "position"));
            case ENCODING_UNKNOWN -> Finding.ofFile(FindingCode.ENCODING_UNKNOWN, "");
            default -> notATable(note, fileName);
        };
    }

    /** A file on which the reading itself failed, with the cause for the operator. */
    static Finding failure(String cause) {
        return Finding.ofFile(FindingCode.READER_FAILED, MaskedName.withinText(cause));
    }

    private Finding notATable(ReadingNote note, String fileName) {
        var kind = note.code() == NoteCode.BINARY_CONTENT ? value(note, "kind") : ofOldOffice(note.code(), fileName);
        var known = words.keys().contains("kind." + kind) ? kind : note.code().name();
        return Finding.ofFile(
                FindingCode.FILE_NOT_A_TABLE, "", words.of("kind." + known), words.of("save." + saving(known)));
    }

    /** The old files of Word, PowerPoint and Outlook begin like those of Excel; their names tell them apart. */
    private static String ofOldOffice(NoteCode code, String fileName) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return code != NoteCode.XLS_CONTENT
                ? code.name()
                : switch (ending) {
                    case "doc", "dot" -> "DOC";
                    case "ppt", "pps" -> "PPT";
                    case "msg" -> "EMAIL";
                    default -> code.name();
                };
    }

    /** Scans and documents must be typed into a table; everything else can be saved as one. */
    private static String saving(String kind) {
        return switch (kind) {
            case "PDF", "PNG", "JPEG", "GIF", "PHOTO" -> "PICTURE";
            case "DOCX", "RTF", "PPTX", "DOC", "PPT" -> "DOCUMENT";
            case "EMAIL" -> "EMAIL";
            case "JSON" -> "JSON";
            case "ZIP", "RAR", "7z", "gzip" -> "ARCHIVE";
            default -> "SHEET";
        };
    }

    private static String number(ReadingNote note, String name) {
        return OfficialNumber.inSentence(Long.parseLong(value(note, name)));
    }

    private static String size(ReadingNote note, String name) {
        var bytes = Long.parseLong(value(note, name));
        return bytes < MEGABYTE
                ? OfficialNumber.written(bytes) + " byte"
                : OfficialNumber.written(bytes / MEGABYTE) + " MB";
    }

    /** What a unit should know about the file as a whole. */
    List<Finding> aboutFile(List<ReadingNote> notes) {
        return notes.stream().flatMap(note -> aboutFile(note).stream()).toList();
    }

    /**
     * Whether the file is a copy that broke off. A last line that lacks nothing but its end does not prove it, unless it is the
     * only row.
     */
    Optional<Finding> unfinished(List<ReadingNote> notes, long rows) {
        for (var note : notes) {
            if (note.code() == NoteCode.BROKEN_OFF || (note.code() == NoteCode.LAST_LINE_OPEN && rows == 1)) {
                return Optional.of(atLine(FindingCode.FILE_UNFINISHED, note));
            }
            if (note.code() == NoteCode.LAST_LINE_OPEN && !value(note, "last").isBlank()) {
                return Optional.of(atLine(FindingCode.LAST_LINE_OPEN, note));
            }
        }
        return Optional.empty();
    }

    /** How many lines of a table were not taken for data: what stands behind it, and the totals within it. */
    List<Finding> aboutLinesSetAside(List<ReadingNote> notes, LineAccounting account) {
        var told = new ArrayList<Finding>();
        notes.stream()
                .filter(note -> note.code() == NoteCode.FOOTER)
                .findFirst()
                .map(first -> atLine(FindingCode.LINES_AFTER_TABLE, first, OfficialNumber.inSentence(account.footer())))
                .ifPresent(told::add);
        if (account.summary() > 0) {
            told.add(
                    Finding.ofFile(FindingCode.TOTAL_ROWS_SET_ASIDE, "", OfficialNumber.inSentence(account.summary())));
        }
        return told;
    }

    /** What is wrong with a row that belongs to another table or could not be split into the width of this one. */
    Finding broken(TableLine line, int columns) {
        return line.notes().stream().anyMatch(note -> note.code() == NoteCode.SECOND_TABLE)
                ? Finding.ofCell(FindingCode.SECOND_TABLE, line.line(), "", line.source())
                : Finding.ofCell(
                        FindingCode.ROW_BROKEN, line.line(), "", line.source(), OfficialNumber.inSentence(columns));
    }

    /** What a unit should know about a row that could be read. */
    List<Finding> aboutRow(List<ReadingNote> notes, List<String> cells) {
        return notes.isEmpty()
                ? List.of()
                : notes.stream().flatMap(note -> aboutRow(note, cells).stream()).toList();
    }

    private Optional<Finding> aboutFile(ReadingNote note) {
        return switch (note.code()) {
            case LEGACY_ENCODING, LEGACY_LETTERS ->
                Optional.of(Finding.ofFile(FindingCode.ENCODING_OLD, "", value(note, "encoding")));
            case SHEET_READ -> Optional.of(Finding.ofFile(FindingCode.SHEET_READ, value(note, "sheet")));
            case HIDDEN_ROWS ->
                Optional.of(
                        Finding.ofFile(FindingCode.HIDDEN_ROWS_COUNTED, value(note, "lines"), number(note, "count")));
            case TEXT_LEFT_OUT ->
                Optional.of(Finding.ofFile(FindingCode.TEXT_LEFT_OUT, value(note, "cells"), number(note, "count")));
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> aboutRow(ReadingNote note, List<String> cells) {
        return switch (note.code()) {
            case LOST_LETTERS ->
                Optional.of(Finding.ofCell(FindingCode.LETTERS_LOST, note.line(), "", value(note, "word")));
            case LETTERS_SPOILED ->
                Optional.of(Finding.ofCell(FindingCode.LETTERS_SPOILED, note.line(), "", value(note, "written")));
            case LETTERS_CONVERTED ->
                Optional.of(Finding.ofCell(
                        FindingCode.LETTERS_CONVERTED, note.line(), "", value(note, "written"), value(note, "text")));
            case STRAY_QUOTE,
                    UNCLOSED_QUOTE,
                    OTHER_SEPARATOR,
                    OTHER_QUOTE,
                    WRAPPED_ROW,
                    CELLS_TOO_FEW,
                    CELLS_TOO_MANY ->
                Optional.of(Finding.ofCell(FindingCode.ROW_CORRECTED, note.line(), "", String.join(" | ", cells)));
            default -> Optional.empty();
        };
    }

    private static Finding atLine(FindingCode code, ReadingNote note, String... details) {
        return Finding.ofCell(code, note.line(), "", MaskedName.withinText(value(note, "text")), details);
    }

    private static String value(ReadingNote note, String name) {
        return note.values().getOrDefault(name, "");
    }
}
