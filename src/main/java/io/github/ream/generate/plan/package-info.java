/** What is made up: papers, their authors, dates and topics, and in which files each is seen. */
package io.github.ream.generate.plan;
