package vn.tonghop.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.template.Sentences;

/** Every code has one capability that raises it, and its sentence. */
@OnEachDatabase(OnEachDatabase.Dialect.SAME)
class AttentionSourcesTest {

    /** What only a run can see while it runs; it notes these itself. */
    private static final Set<AttentionCode> SEEN_BY_RUNS = Set.of(
            AttentionCode.RUN_PART_FAILED,
            AttentionCode.LETTERS_FAILED,
            AttentionCode.RUN_CUT_SHORT,
            AttentionCode.LOCK_TAKEN_OVER);

    private final TestDatabase database;

    AttentionSourcesTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void everyCodeIsRaisedByOneSource(@TempDir Path folder) {
        try (var office = new RunningOffice(folder, database)) {
            var raised = office.all(AttentionSource.class).stream()
                    .flatMap(source -> source.codes().stream())
                    .collect(Collectors.groupingBy(code -> code, Collectors.counting()));

            assertThat(raised)
                    .isEqualTo(Arrays.stream(AttentionCode.values())
                            .filter(code -> !SEEN_BY_RUNS.contains(code))
                            .collect(Collectors.toMap(code -> code, code -> 1L)));
        }
    }

    @Test
    void everyCodeHasItsSentence() {
        assertThat(new Sentences("/attention/attention.properties").keys())
                .containsAll(
                        Arrays.stream(AttentionCode.values()).map(Enum::name).toList());
    }
}
