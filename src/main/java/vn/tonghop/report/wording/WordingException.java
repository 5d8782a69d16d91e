package vn.tonghop.report.wording;

import java.io.Serial;
import vn.tonghop.template.OfficeSentence;

/** The wording of the report cannot be used, so no report is made of it. */
public final class WordingException extends RuntimeException implements OfficeSentence {

    @Serial
    private static final long serialVersionUID = 1L;

    WordingException(String message) {
        super(message);
    }

    WordingException(String message, Throwable cause) {
        super(message, cause);
    }
}
