package vn.tonghop.approval;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(IssueControl.class)
class ApprovalConfiguration {}
