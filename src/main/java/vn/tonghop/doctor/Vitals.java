package vn.tonghop.doctor;

import java.util.List;

/** What of the doctor's round may be asked every minute: it reads no original and adds nothing up. */
public final class Vitals {

    private final DatabaseCheck database;
    private final FolderCheck folders;
    private final MailCheck mail;

    Vitals(DatabaseCheck database, FolderCheck folders, MailCheck mail) {
        this.database = database;
        this.folders = folders;
        this.mail = mail;
    }

    /** Whether the database answers and has every table; one that is away is an exception. */
    public List<Diagnosis> database() {
        return database.examine();
    }

    /** Whether the folders can be written to and the disk has room. */
    public List<Diagnosis> folders() {
        return folders.examine();
    }

    /** Whether the mail server lets us in. */
    public List<Diagnosis> mail() {
        return mail.examine();
    }
}
