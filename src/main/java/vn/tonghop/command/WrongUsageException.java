package vn.tonghop.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Something was typed that cannot be done; says so in the words of the office. */
final class WrongUsageException extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is wrong. */
    enum Kind {
        /** What was typed; the help of the command says how it is meant. */
        TYPED,
        /** The state of things; no other way of typing would help. */
        STATE
    }

    WrongUsageException(CommandLine command, Kind kind, String sentence, @Nullable Throwable cause) {
        super(command, sentence, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
