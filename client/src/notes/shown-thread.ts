import {
  type Comment,
  type CommentController,
  CommentMode,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  Range,
  type Uri,
} from "vscode";
import { DraftComment } from "./draft-comment.ts";
import { type CommentModel, type NoteRange, sameComment, sameRange, type ThreadModel } from "./thread-model.ts";

/** A comment in the editor. It stays the same object while it says the same, so that the editor does not draw it again. */
export class ShownComment implements Comment {
  readonly id: string;
  readonly model: CommentModel;
  /** Known once the thread is made. */
  thread: CommentThread | undefined;
  readonly author: { readonly name: string };
  readonly label?: string;
  readonly contextValue: string;
  readonly timestamp: Date;
  /** The editor puts here what is written while the comment is edited. */
  body: string;
  mode = CommentMode.Preview;

  constructor(model: CommentModel, thread?: CommentThread) {
    this.id = model.id;
    this.thread = thread;
    this.model = model;
    this.author = { name: model.author };
    if (model.label !== undefined) this.label = model.label;
    this.contextValue = model.isOwn ? "own" : "colleague";
    this.timestamp = new Date(model.at);
    this.body = model.text;
  }
}

/** A thread in the editor, of a note that the server knows. */
export class ShownThread {
  readonly uri: string;
  readonly id: string;
  readonly thread: CommentThread;
  #model: ThreadModel | undefined;

  constructor(uri: string, id: string, thread: CommentThread) {
    this.uri = uri;
    this.id = id;
    this.thread = thread;
  }

  get isOpen(): boolean {
    return this.thread.collapsibleState === CommentThreadCollapsibleState.Expanded;
  }

  /** Changes what is not so already, and nothing else: each change is drawn. */
  show(model: ThreadModel): void {
    const { thread } = this;
    const before = this.#model;
    this.#model = model;
    if (!before || !sameRange(before.range, model.range) || !sameRange(rangeOf(thread), model.range))
      thread.range = model.range && editorRange(model.range);
    if (before?.label !== model.label) thread.label = model.label;
    if (before?.contextValue !== model.contextValue) thread.contextValue = model.contextValue;
    if (before?.canReply !== model.canReply) thread.canReply = model.canReply;
    if (before?.isResolved !== model.isResolved)
      thread.state = model.isResolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    const comments = shownComments(thread, model);
    if (comments !== thread.comments) thread.comments = comments;
  }

  /** A reply that could not be sent stays in the thread, in a box of its own. */
  keepReply(text: string, author: string | undefined): void {
    this.thread.comments = [...this.thread.comments, new DraftComment({ text, author, isReply: true }).in(this.thread)];
  }

  dropReply(reply: DraftComment): void {
    this.thread.comments = this.thread.comments.filter((comment) => comment !== reply);
  }

  /** The editor takes a box away whose button was pressed; here it is again, with what was written. */
  editAgain(comment: ShownComment, text: string): void {
    const again = new ShownComment(comment.model, this.thread);
    again.mode = CommentMode.Editing;
    again.body = text;
    this.thread.comments = this.thread.comments.map((one) => (one === comment ? again : one));
  }

  /** Takes a comment into its box for editing, or out of it. */
  setMode(comment: ShownComment, mode: CommentMode): void {
    comment.mode = mode;
    if (mode === CommentMode.Preview) comment.body = comment.model.text;
    this.thread.comments = [...this.thread.comments];
  }
}

/** The very array that is shown, where it would say the same. A comment that is being edited stays as it is; a reply that could not be sent stands last. */
function shownComments(thread: CommentThread, { comments }: ThreadModel): readonly Comment[] {
  const shown = thread.comments.filter((comment) => comment instanceof ShownComment);
  const wanted = comments.map((model) => {
    const there = shown.find(({ id }) => id === model.id);
    return there && (there.mode === CommentMode.Editing || sameComment(there.model, model)) ? there : new ShownComment(model, thread);
  });
  const all = [...wanted, ...thread.comments.filter((comment) => comment instanceof DraftComment && comment.isReply)];
  const isSame = all.length === thread.comments.length && all.every((comment, index) => comment === thread.comments[index]);
  return isSame ? thread.comments : all;
}

/**
 * A collapsed thread; on the whole document where there is no range. It has its comments from the beginning: in a thread without any the editor opens the
 * box for a reply wide.
 */
export function createThread(controller: CommentController, uri: Uri, model: ThreadModel): CommentThread {
  const comments = model.comments.map((comment) => new ShownComment(comment));
  const thread = controller.createCommentThread(uri, model.range ? editorRange(model.range) : new Range(0, 0, 0, 0), comments);
  for (const comment of comments) comment.thread = thread;
  thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
  return thread;
}

export function editorRange({ start, end }: NoteRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

function rangeOf({ range }: CommentThread): NoteRange | undefined {
  return range;
}
