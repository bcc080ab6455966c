/** What is made up: papers, their authors, dates and topics, and how often each is seen. */
package io.github.ream.generate.plan;
