package vn.tonghop.attention;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The list, which asks every {@link AttentionSource} of the program, and what every run notes of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttentionProperties.class)
@Import({AttentionList.class, AlarmFile.class, Matters.class, AttentionNotice.class, SettledMatters.class})
class AttentionConfiguration {}
