package vn.tonghop.intake;

/**
 * Something that lies in the drop folder, or is not done yet, after a run.
 *
 * @param folder the folder of the unit, empty for the drop folder itself
 * @param name its name
 * @param reason why it was left
 * @param cause what the machine said; empty if the reason says all
 */
public record LeftFile(String folder, String name, Reason reason, String cause) {

    /** Why something was left. */
    public enum Reason {
        /** It may still be written to; a later run takes it. */
        FRESH("it is too young"),
        CHANGING("it is still changing"),
        NO_MARKER("its .xong is not there yet"),
        OTHER_PROGRAM("it belongs to another program"),
        NO_SLIP("no slip lies beside it"),
        SUBFOLDER("it is not a plain file"),
        NO_PLAIN_FILE("it is not a plain file"),
        FOLDER_NOT_READABLE("the folder cannot be read"),
        NOT_ARCHIVED("it cannot be archived"),
        /** Corrected rows that could not be kept beside the file that they correct. */
        NOT_MERGED("its corrected rows cannot be merged"),
        NOT_ANSWERED("its receipt cannot be written");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** What the log says. */
        String words() {
            return words;
        }

        /** Whether it is taken by itself once whoever writes it has done so. */
        public boolean isPassing() {
            return this == FRESH || this == CHANGING || this == NO_MARKER;
        }

        /** Whether nothing goes on before the operator has done something. */
        public boolean needsTheOperator() {
            return this == FOLDER_NOT_READABLE || this == NOT_ARCHIVED || this == NOT_MERGED || this == NOT_ANSWERED;
        }
    }

    static LeftFile of(DroppedFile file, Reason reason) {
        return new LeftFile(file.folder(), file.name(), reason, "");
    }

    /** The same in a folder below the drop folder. */
    LeftFile below(String parent) {
        return new LeftFile(folder.isEmpty() ? parent : parent + "/" + folder, name, reason, cause);
    }

    /** Folder and name as a person names the place. */
    public String place() {
        return folder.isEmpty() ? name : name.isEmpty() ? folder : folder + "/" + name;
    }
}
