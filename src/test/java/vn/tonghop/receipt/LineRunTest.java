package vn.tonghop.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineRunTest {

    @Test
    void joinsLinesThatFollowOneAnother() {
        assertThat(LineRun.of(List.of(2L, 3L, 4L, 7L, 9L, 10L)))
                .extracting(LineRun::toString)
                .containsExactly("2-4", "7", "9-10");
        assertThat(LineRun.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void holdsEachLineOnceAndLeavesAGapBetweenTwoRuns(long seed) {
        var random = new Random(seed);
        var lines = LongStream.rangeClosed(1, 500)
                .filter(line -> random.nextInt(3) > 0)
                .boxed()
                .toList();

        var runs = LineRun.of(lines);

        assertThat(runs.stream()
                        .flatMap(run ->
                                LongStream.rangeClosed(run.first(), run.last()).boxed()))
                .containsExactlyElementsOf(lines);
        assertThat(runs.stream().mapToLong(LineRun::length).sum()).isEqualTo(lines.size());
        for (var index = 1; index < runs.size(); index++) {
            assertThat(runs.get(index).first())
                    .isGreaterThan(runs.get(index - 1).last() + 1);
        }
    }
}
