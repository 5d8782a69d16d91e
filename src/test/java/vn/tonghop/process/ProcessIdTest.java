package vn.tonghop.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessIdTest {

    private static final ProcessId OWN = ProcessId.current();

    @Test
    void thisProcessIsAliveUnderTheNameThatItGives() {
        assertThat(ProcessId.parse(OWN.name())).contains(OWN);
        assertThat(OWN.name()).startsWith(OWN.place() + "/");
        assertThat(OWN.isDead()).isFalse();
        assertThat(ProcessId.isRunning(OWN.number())).isTrue();
    }

    @Test
    void aNumberThatIsUsedAgainIsAnotherProcess() {
        assertThat(new ProcessId(OWN.number(), OWN.host(), OWN.started() - 60).isDead())
                .isTrue();
        assertThat(new ProcessId(OWN.number(), OWN.host(), OWN.started() - 5).isDead())
                .isFalse();
    }

    @Test
    void aProcessOfAnotherMachineIsNeverCertainlyDead() {
        assertThat(new ProcessId(OWN.number(), "another-machine", 1).isDead()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4711", "4711@server", "x@server/1", "4711@server/1a2b"})
    void whatIsNoNameIsNotRead(String text) {
        assertThat(ProcessId.parse(text)).isEmpty();
    }
}
