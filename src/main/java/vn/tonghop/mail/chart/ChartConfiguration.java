package vn.tonghop.mail.chart;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(SummaryPictures.class)
class ChartConfiguration {}
