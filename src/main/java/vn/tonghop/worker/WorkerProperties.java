package vn.tonghop.worker;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.tonghop.setting.NumberRange;

/**
 * Other machines that read files.
 *
 * @param broker address of the message broker, {@code tcp://HOST:61616}; empty: everything is done on this machine
 * @param user who logs in to the broker; empty: anybody may
 * @param password of that user; only from the environment
 * @param queue name of the queue in which the parts of a run wait; offices that share a broker need one each
 * @param parts into how many parts a run deals its files at most
 * @param patience how long a run waits for all parts
 */
@ConfigurationProperties("tonghop.workers")
record WorkerProperties(
        @DefaultValue("") String broker,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("tonghop.parts") String queue,
        @DefaultValue("64") int parts,
        @DefaultValue("2h") Duration patience) {

    WorkerProperties {
        NumberRange.require("tonghop.workers.parts", parts, 1, 10_000);
    }
}
