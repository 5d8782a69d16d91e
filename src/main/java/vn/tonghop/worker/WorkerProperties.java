package vn.tonghop.worker;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

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
@Validated
@ConfigurationProperties("tonghop.workers")
record WorkerProperties(
        @DefaultValue("") String broker,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("tonghop.parts") String queue,
        @DefaultValue("64") @Min(1) @Max(10_000) int parts,
        @DefaultValue("2h") Duration patience) {}
