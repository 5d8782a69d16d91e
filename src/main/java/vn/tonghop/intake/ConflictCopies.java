package vn.tonghop.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.RevisionRepository;
import vn.tonghop.submission.Submission;

/**
 * Recognises by its name what a sync program leaves when two machines have saved one file: nobody has decided which of the two
 * is right. "(1)" behind a name is no such thing: browsers write it too, and the file may be meant.
 */
final class ConflictCopies {

    private static final String ENDING = "(?<ending>\\.[^.]*)?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Dropbox, Nextcloud, Box, Seafile, Syncthing, ownCloud, Synology, and machines that bear the name that Windows gives. */
    private static final List<Pattern> CERTAIN = Stream.of(
                    "(?<stem>.*?)[\\s_-]*[(\\[][^()\\[\\]]*(?:conflict|xung đột|xung dot)[^()\\[\\]]*[)\\]]",
                    "(?<stem>.*)\\.sync-conflict-\\d{8}-\\d{6}(?:-\\w+)?",
                    "(?<stem>.*?)[ _.-]+conflict(?:ed)?(?:[ _.-]?copy)?[ _.-]\\d{4}-?\\d{2}-?\\d{2}[\\d _-]*",
                    "(?<stem>.*)_[^_]+_[a-z]{3}-\\d{2}-\\d{6}-\\d{4}_conflict",
                    "(?<stem>.*)-(?:desktop|laptop|win)-[a-z0-9]{4,12}(?:[- ]?\\(?\\d\\)?)?",
                    "(?<stem>.*)-may-?tinh[a-z0-9-]{0,8}")
            .map(pattern -> Pattern.compile(pattern + ENDING, FLAGS))
            .toList();

    /** OneDrive puts the name of the machine behind the name of the file. */
    private static final Pattern MACHINE =
            Pattern.compile("(?<stem>.*)-(?<machine>[A-Z][A-Z0-9-]{2,14})(?<ending>\\.[^.]*)?");

    /** What people put behind a name in capitals. */
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "[TQHVK]\\d{1,4}|(LAN|BAN|QUY|KY|NAM|THANG)[IVX\\d]*|[IVX]+|SUA.*|MOI.*|BO-?SUNG.*|CHINH.*|(BAN-?)?CUOI.*|FINAL.*"
                    + "|DUYET|NOP|GUI|COPY|GOC|BAN-?SAO|HOAN-?CHINH|UTF-?8|CSV|XLSX?|EXCEL|OK");

    private final RevisionRepository revisions;
    private final Plan plan;

    ConflictCopies(RevisionRepository revisions, Plan plan) {
        this.revisions = revisions;
        this.plan = plan;
    }

    /** The finding that refuses such a copy; a machine's name proves it only beside the file that it was made from. */
    Optional<Finding> of(Submission file) {
        return certain(file.fileName())
                .or(() -> beside(file))
                .map(original -> Finding.ofFile(FindingCode.CONFLICT_COPY, file.fileName(), original));
    }

    private static Optional<String> certain(String name) {
        return CERTAIN.stream()
                .map(pattern -> pattern.matcher(name))
                .filter(Matcher::matches)
                .map(ConflictCopies::original)
                .findFirst();
    }

    private Optional<String> beside(Submission file) {
        var found = MACHINE.matcher(file.fileName());
        if (!found.matches() || isOfPeople(found.group("machine"))) {
            return Optional.empty();
        }
        return Optional.of(original(found)).filter(name -> revisions.isKnown(file.folder(), name));
    }

    private boolean isOfPeople(String word) {
        return OF_PEOPLE.matcher(word).matches()
                || plan.units().read(word).isPresent()
                || plan.readPeriod(word).isPresent();
    }

    private static String original(Matcher found) {
        var ending = found.group("ending");
        return found.group("stem") + (ending == null ? "" : ending);
    }
}
