package vn.tonghop.worker;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.MessageListener;
import java.util.Optional;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.jms.listener.DefaultMessageListenerContainer;

/**
 * The queue of the broker in which the parts of a run wait, as texts {@code STEP:EXECUTION}: nothing is deserialized. The
 * broker keeps them over its own restart.
 */
final class PartQueue implements AutoCloseable {

    private static final long AT_ONCE = -1;
    private static final long SOUGHT_AGAIN_MILLIS = 2_000;

    private final ConnectionFactory broker;
    private final CachingConnectionFactory sending;
    private final String queue;

    PartQueue(WorkerProperties properties) {
        this.broker = broker(properties);
        this.sending = new CachingConnectionFactory(broker);
        // Who has emptied the queue waits for nothing more from it.
        sending.setCacheConsumers(false);
        this.queue = properties.queue();
    }

    /**
     * Nothing waits inside for a broker that is lost: who sends hears of it, takers seek it again. A taker gets one part at a
     * time, so that one who is free takes what another has not begun.
     */
    private static ConnectionFactory broker(WorkerProperties properties) {
        var broker = new ActiveMQConnectionFactory(properties.broker());
        broker.setConsumerWindowSize(0);
        if (!properties.user().isEmpty()) {
            broker.setUser(properties.user());
            broker.setPassword(properties.password());
        }
        return broker;
    }

    void add(StepExecutionRequest part) {
        sender().convertAndSend(queue, part.getStepName() + ":" + part.getStepExecutionId());
    }

    /** Removes what runs left there that did not come to their end; the caller's run has not dealt out anything yet. */
    int empty() {
        var receiver = sender();
        receiver.setReceiveTimeout(AT_ONCE);
        var removed = 0;
        while (receiver.receive(queue) != null) {
            removed++;
        }
        return removed;
    }

    /**
     * Hands parts to a listener, so many at a time, from {@code start} to {@code shutdown}. A part stays in the queue until the
     * listener has returned: if its process is killed, another one gets it.
     */
    DefaultMessageListenerContainer takers(MessageListener listener, int atATime) {
        var takers = new DefaultMessageListenerContainer();
        takers.setConnectionFactory(broker);
        takers.setRecoveryInterval(SOUGHT_AGAIN_MILLIS);
        takers.setDestinationName(queue);
        takers.setMessageListener(listener);
        takers.setSessionTransacted(true);
        takers.setConcurrentConsumers(atATime);
        takers.setReceiveTimeout(500);
        takers.setBeanName("parts");
        takers.afterPropertiesSet();
        return takers;
    }

    /** The part that a message names; empty if no run of ours has written it. */
    static Optional<StepExecutionRequest> part(String text) {
        var colon = text.lastIndexOf(':');
        return colon > 0 && text.substring(colon + 1).matches("\\d{1,18}")
                ? Optional.of(
                        new StepExecutionRequest(text.substring(0, colon), Long.parseLong(text.substring(colon + 1))))
                : Optional.empty();
    }

    private JmsTemplate sender() {
        return new JmsTemplate(sending);
    }

    @Override
    public void close() {
        sending.destroy();
    }
}
