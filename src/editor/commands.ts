import * as vscode from 'vscode';

/** The arguments are those that VS Code's menus and key bindings give: a row and the selected rows, or options. */
type Handler<Workbench> = (workbench: Workbench, ...args: readonly unknown[]) => Promise<void> | void;

/** What package.json declares under an id is done by the function here. */
export type CommandTable<Workbench> = Readonly<Record<string, Handler<Workbench>>>;

/** Registers the commands of a table, which act on a workbench. */
export function registerCommands<Workbench>(table: CommandTable<Workbench>, workbench: Workbench): vscode.Disposable {
  const registered = Object.entries(table).map(([id, handler]) =>
    vscode.commands.registerCommand(id, (...args: unknown[]) => handler(workbench, ...args)),
  );
  return vscode.Disposable.from(...registered);
}
