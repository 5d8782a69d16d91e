package vn.tonghop.validation;

import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers what the last text meant: in a column of a file most rows say the same. Not thread-safe.
 *
 * @param <T> what a text can mean
 */
final class LastMeaning<T> {

    private final Function<String, Optional<T>> reading;
    private String text = "";
    private Optional<T> meaning;

    LastMeaning(Function<String, Optional<T>> reading) {
        this.reading = reading;
        this.meaning = reading.apply(text);
    }

    Optional<T> of(String written) {
        if (!written.equals(text)) {
            meaning = reading.apply(written);
            text = written;
        }
        return meaning;
    }
}
