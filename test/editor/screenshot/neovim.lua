-- Neovim 0.7 or later showing a finding of main.ts and what is offered for it, for docs/guides/editor.png.
-- That Neovim does not ask for diagnostics by itself; later ones do, and need none of this. Run by take.sh.
vim.opt.swapfile = false
vim.opt.number = true
vim.opt.signcolumn = "yes"
vim.opt.wrap = false
vim.opt.termguicolors = true
vim.opt.background = "light"
vim.cmd("syntax on")
for group, colors in pairs({
  Normal = "guibg=#ffffff guifg=#1f2328", NormalFloat = "guibg=#f6f8fa guifg=#1f2328", SignColumn = "guibg=#ffffff",
  FloatBorder = "guifg=#59636e", LineNr = "guifg=#8c959f", DiagnosticError = "guifg=#d1242f",
  DiagnosticUnderlineError = "gui=underline guisp=#d1242f guifg=#d1242f", String = "guifg=#0a3069",
  Boolean = "guifg=#0550ae", Type = "guifg=#953800 gui=NONE", Statement = "guifg=#cf222e gui=NONE",
}) do
  vim.cmd("highlight " .. group .. " " .. colors)
end
vim.diagnostic.config({ virtual_text = false, float = { border = "single", source = true, max_width = 96, header = "", prefix = "" } })

local folder = vim.fn.getcwd()
local settings = {
  validate = "on", packageManager = "npm", useESLintClass = true, experimental = vim.empty_dict(), nodePath = "",
  codeAction = { disableRuleComment = { enable = true, location = "separateLine", commentStyle = "line" },
    showDocumentation = { enable = true } },
  codeActionOnSave = { mode = "all" }, format = false, quiet = false, onIgnoredFiles = "off", options = vim.empty_dict(),
  rulesCustomizations = {}, run = "onType", problems = { shortenToSingleLine = false },
  workingDirectory = { mode = "location" },
  workspaceFolder = { name = "project", uri = vim.uri_from_fname(folder) },
}

local function show(client, buffer)
  local uri = vim.uri_from_bufnr(buffer)
  client.request("textDocument/diagnostic", { textDocument = { uri = uri } }, function(problem, result)
    if problem then return vim.notify(tostring(problem), vim.log.levels.ERROR) end
    vim.lsp.diagnostic.on_publish_diagnostics(nil, { uri = uri, diagnostics = result.items }, { client_id = client.id }, {})
    vim.api.nvim_win_set_cursor(0, { 13, 31 })
    vim.defer_fn(function()
      vim.diagnostic.open_float({ close_events = {}, focusable = false })
      vim.cmd("redraw")
      vim.defer_fn(vim.lsp.buf.code_action, 1000)
    end, 500)
  end, buffer)
end

vim.api.nvim_create_autocmd("FileType", { pattern = "typescript", callback = function(event)
  local id = vim.lsp.start_client({
    name = "eslint", root_dir = folder, cmd = { vim.env.ESLINT_SERVER, "--stdio" },
    handlers = { ["workspace/configuration"] = function(_, params)
      return vim.tbl_map(function() return settings end, params.items)
    end },
    on_attach = show,
  })
  vim.lsp.buf_attach_client(event.buf, id)
end })
