package vn.tonghop.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which tables are kept in the ledger, and which are made again from the originals. */
final class LedgerTables {

    /** Texts of mails that were sent are not kept twice: the server or the folder of mails has them. */
    private static final String OUTBOX = """
            select id, obligation_key, addressee, kind, period_code, message_id, subject,
              case when state in ('SENT', 'IN_FOLDER', 'EXPIRED') then '' else text_body end as text_body,
              case when state in ('SENT', 'IN_FOLDER', 'EXPIRED') then '' else html_body end as html_body,
              state, created_at, attempts, next_attempt_at, claimed_at, settled_at, outcome, delivered_to, possibly_twice,
              claimed_by, lease_until
            from outbox order by 1
            """;

    private static final List<String> KEPT = List.of(
            "submission",
            "submission_in_force",
            "correction",
            "audit",
            "extension",
            "supplement_entry",
            "supplement_issue",
            "report_version",
            "report_in_own_words",
            "report_total",
            "report_source",
            "approval",
            "report_hold",
            "obligation",
            "outbox",
            "outbox_attachment",
            "mail_attempt",
            "mail_bounce",
            "sending_suspension",
            "decision_slip",
            "signed_paper",
            "left_file",
            "attention",
            "run_record");

    /** What only tells of the last run; it may be there already where nothing else is. */
    private static final List<String> OF_THE_LAST_RUN = List.of("left_file", "attention", "run_record");

    private static final List<String> MADE_AGAIN = List.of(
            "result_row", "activity_row", "title_row", "document_row", "listed_count", "refused_row", "finding");

    /** A file that could never be read has no original; what was found in it is kept. */
    private static final String OF_UNREADABLE = """
            select finding.* from finding
            where submission_id in (select id from submission where archive_path = '') order by 1, 2, 3
            """;

    private LedgerTables() {}

    /** The questions for what is kept, by table, in an order in which no row names one that is still to come. */
    static Map<String, String> kept() {
        var questions = new LinkedHashMap<String, String>();
        KEPT.forEach(table -> questions.put(table, "select * from " + table + " order by 1"));
        questions.put("outbox", OUTBOX);
        questions.put("finding", OF_UNREADABLE);
        return questions;
    }

    /** The questions for what is made again, by table. */
    static Map<String, String> madeAgain() {
        var questions = new LinkedHashMap<String, String>();
        MADE_AGAIN.forEach(table -> questions.put(table, "select * from " + table));
        return questions;
    }

    /** Tables that may be filled in an otherwise empty database. */
    static List<String> ofTheLastRun() {
        return OF_THE_LAST_RUN;
    }

    /** Tables in which something stands as soon as anything has happened. */
    static List<String> ofThePast() {
        return KEPT.stream().filter(table -> !OF_THE_LAST_RUN.contains(table)).toList();
    }
}
