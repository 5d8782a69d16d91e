package vn.tonghop.mail;

/** What a mail is for. */
public enum MailKind {
    /** The answer to a unit's file. */
    RECEIPT("bien-nhan"),
    /** To a unit that has not submitted. */
    REMINDER("nhac-viec"),
    /** To the superior of a unit that has not submitted. */
    ESCALATION("bao-cap-tren"),
    /** What happened, to the drafting department. */
    SUMMARY("tong-hop-ngay"),
    /** A report for the drafting department to look at before it goes out. */
    DRAFT("du-thao"),
    /** The report to its addressees. */
    REPORT("bao-cao"),
    /** To a unit, when a period opens, with the forms. */
    OPENING("mo-ky"),
    /** To a unit that has yet to disseminate documents. */
    DOCUMENTS("pho-bien-van-ban"),
    /** A supplement to a report that has gone out, proposed to the drafting department. */
    SUPPLEMENT("de-xuat-bo-sung"),
    /** To those whom a file in a wrong folder concerns. */
    MISPLACED("nham-thu-muc"),
    /** The answer to a slip by which the drafting department decides. */
    DECISION("phieu"),
    /** A copy of the report, once it has gone, to those whom it names. */
    REPORT_COPY("bao-cao-de-biet"),
    /** Something that the operator must see to. */
    ALARM("canh-bao");

    private final String slug;

    MailKind(String slug) {
        this.slug = slug;
    }

    /** The kind in a file name. */
    public String slug() {
        return slug;
    }
}
