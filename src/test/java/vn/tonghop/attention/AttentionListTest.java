package vn.tonghop.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.fixture.HandClock;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.TestDatabase;

@OnEachDatabase
class AttentionListTest {

    private static final Instant FIRST = Instant.parse("2026-06-10T15:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-06-11T15:00:00Z");

    private final TestDatabase database;
    private final Matters matters = new Matters();
    private final HandClock clock = new HandClock(FIRST);
    private Supplier<List<Attention>> runs = List::of;
    private AttentionList list;

    AttentionListTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aList() {
        database.emptyAll();
        list = new AttentionList(
                List.of(source(AttentionCode.RUN_MISSED, () -> runs.get())),
                new AttentionRepository(database.jdbc()),
                new TransactionTemplate(database.transactions()),
                clock);
    }

    @Test
    void aMatterIsOpenSinceItWasFirstNotedWhateverIsSaidOfItLater() {
        raise(missed("thứ Hai"));
        clock.pass(Duration.ofDays(1));
        raise(missed("thứ Ba"));

        assertThat(list.open()).singleElement().satisfies(open -> {
            assertThat(open.since()).isEqualTo(FIRST);
            assertThat(open.matter().sentence()).contains("thứ Ba");
        });
    }

    @Test
    void whatASourceNamesNoMoreIsSettledAndBeginsAnewWhenItComesBack() {
        raise(missed("thứ Hai"));
        runs = List::of;
        list.note();
        assertThat(list.open()).isEmpty();
        assertThat(settled()).isOne();

        clock.pass(Duration.ofDays(1));
        raise(missed("thứ Ba"));
        assertThat(list.open())
                .singleElement()
                .satisfies(open -> assertThat(open.since()).isEqualTo(SECOND));
        assertThat(settled()).isZero();
    }

    @Test
    void aSourceThatFailsSaysWhatItSaidBefore() {
        raise(missed("thứ Hai"));
        runs = () -> {
            throw new IllegalStateException("no database");
        };
        list.note();

        assertThat(list.open())
                .singleElement()
                .satisfies(open -> assertThat(open.matter().sentence()).contains("thứ Hai"));
    }

    @Test
    void whatOnlyARunCanSeeStaysUntilARunSeesItNoMore() {
        var lying = matters.of(AttentionCode.SENDING_STOPPED, "", Urgency.ACT, Map.of("reason", "-", "until", "-"));
        list.keep(Set.of(AttentionCode.SENDING_STOPPED), List.of(lying));
        list.note();
        assertThat(list.open()).hasSize(1);

        list.keep(Set.of(AttentionCode.SENDING_STOPPED), List.of());
        assertThat(list.open()).isEmpty();
    }

    @Test
    void theMostPressingComesFirstAndEveryoneReadsWhatIsTheirs() {
        list.keep(
                Set.of(AttentionCode.UNIT_MISSING, AttentionCode.PLAN_EXAMPLE),
                List.of(
                        matters.of(AttentionCode.PLAN_EXAMPLE, "", Urgency.PREPARE, Map.of()),
                        matters.of(
                                AttentionCode.UNIT_MISSING,
                                "",
                                Urgency.ACT,
                                Map.of("period", "2026", "units", "Phòng Kinh tế", "then", ""))));

        assertThat(list.open())
                .extracting(open -> open.matter().code())
                .containsExactly(AttentionCode.UNIT_MISSING, AttentionCode.PLAN_EXAMPLE);
        assertThat(list.openFor(Set.of(Audience.OPERATOR)))
                .extracting(open -> open.matter().code())
                .containsExactly(AttentionCode.PLAN_EXAMPLE);
    }

    private Attention missed(String since) {
        return matters.of(AttentionCode.RUN_MISSED, "", Urgency.ACT, Map.of("since", since));
    }

    private void raise(Attention matter) {
        runs = () -> List.of(matter);
        list.note();
    }

    private long settled() {
        return database.jdbc()
                .sql("select count(*) from attention where settled_at is not null")
                .query(Long.class)
                .single();
    }

    private static AttentionSource source(AttentionCode code, Supplier<List<Attention>> standing) {
        return new AttentionSource() {
            @Override
            public Set<AttentionCode> codes() {
                return Set.of(code);
            }

            @Override
            public List<Attention> standing(Instant now) {
                return standing.get();
            }
        };
    }
}
