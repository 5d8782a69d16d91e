package vn.tonghop.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of what browsers, office and sync programs and systems put beside the files of people. */
final class OtherPrograms {

    private static final Set<String> ENDINGS = Set.of(
            ".tmp",
            ".temp",
            ".part",
            ".partial",
            ".crdownload",
            ".download",
            ".opdownload",
            ".filepart",
            ".!ut",
            ".aria2",
            ".swp",
            ".swo",
            ".lock",
            ".lck",
            ".ldb",
            ".laccdb",
            ".sync",
            ".!sync",
            ".bts",
            ".bak",
            ".xlk",
            ".lnk",
            ".url",
            ".desktop",
            ".webloc",
            ".moving",
            "~");
    private static final Set<String> NAMES = Set.of(
            "desktop.ini",
            "thumbs.db",
            "thumbs.db:encryptable",
            "ehthumbs.db",
            "autorun.inf",
            "folder.htt",
            "readme.md",
            "icon\r",
            "sync.ffs_db");
    private static final Set<String> BEGINNINGS = Set.of(".", "~$", "~wr", "~syncthing~");
    private static final Set<String> FOLDERS = Set.of(
            "$recycle.bin",
            "recycler",
            "recycled",
            "#recycle",
            "@recycle",
            "@eadir",
            "#snapshot",
            "lost+found",
            "__macosx",
            "system volume information",
            "network trash folder",
            "temporary items",
            "found.000",
            "~snapshot");

    /** The name under which Excel saves before it moves the whole into place. */
    private static final Pattern EXCEL = Pattern.compile("[0-9A-Fa-f]{8}");

    private static final List<DateTimeFormatter> DAYS = List.of(day("uuuuMMdd"), day("ddMMuuuu"));

    private OtherPrograms() {}

    /** Whether a file of that name is none of a unit's. */
    static boolean ownFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower)
                || ENDINGS.stream().anyMatch(lower::endsWith)
                || BEGINNINGS.stream().anyMatch(lower::startsWith)
                || (EXCEL.matcher(name).matches() && !isDay(name));
    }

    /** Whether a folder of that name is none of a unit's. */
    static boolean ownFolder(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") || FOLDERS.contains(lower);
    }

    /** A clerk may name a file by its day only. */
    private static boolean isDay(String name) {
        return DAYS.stream().anyMatch(format -> {
            try {
                var year = LocalDate.parse(name, format).getYear();
                return year >= 2000 && year < 2100;
            } catch (DateTimeException none) {
                return false;
            }
        });
    }

    private static DateTimeFormatter day(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
