import { type Comment, CommentMode, type CommentThread } from "vscode";

/** A note or reply in its box, not sent yet. The editor puts into `body` what was written when it is sent. */
export class DraftComment implements Comment {
  readonly author: { readonly name: string };
  readonly contextValue = "draft";
  /** A reply to a note that is there, and not a new note. */
  readonly isReply: boolean;
  /** Known once the thread is made. */
  thread: CommentThread | undefined;
  body: string;
  mode = CommentMode.Editing;

  constructor({ text, author, isReply }: { readonly text: string; readonly author: string | undefined; readonly isReply: boolean }) {
    this.body = text;
    this.author = { name: author ?? "You" };
    this.isReply = isReply;
  }

  in(thread: CommentThread): this {
    this.thread = thread;
    return this;
  }
}
