import { type Comment, CommentMode, type CommentThread } from "vscode";

/** A note or reply in its box, not sent yet. The editor puts into `body` what was written when it is sent. */
export class DraftComment implements Comment {
  readonly author: { readonly name: string };
  readonly contextValue = "draft";
  readonly thread: CommentThread;
  /** A reply to a note that is there, and not a new note. */
  readonly isReply: boolean;
  body: string;
  mode = CommentMode.Editing;

  constructor(
    thread: CommentThread,
    { text, author, isReply }: { readonly text: string; readonly author: string | undefined; readonly isReply: boolean },
  ) {
    this.thread = thread;
    this.body = text;
    this.author = { name: author ?? "You" };
    this.isReply = isReply;
  }
}
