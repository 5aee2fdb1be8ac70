<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About SageDesk</source>
            <translation>SageDesk について</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>バージョン情報をコピー</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>構成要素</translation>
        </message>
        <message>
            <source>Talks to the language models that you run on Amazon SageMaker. It sends nothing anywhere but to the endpoints that you choose: no telemetry.</source>
            <translation>Amazon SageMaker で動かしている言語モデルと対話します。選んだエンドポイント以外には何も送信しません。テレメトリーはありません。</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>ライセンスの本文</translation>
        </message>
        <message>
            <source>The icon of SageDesk</source>
            <translation>SageDesk のアイコン</translation>
        </message>
        <message>
            <source>This part brings no text of its licence.</source>
            <translation>この構成要素にはライセンスの本文が付属していません。</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>What SageDesk is made of</source>
            <translation>SageDesk の構成要素</translation>
        </message>
    </context>
    <context>
        <name>Accessibility</name>
        <message>
            <source>The assistant is replying.</source>
            <translation>アシスタントが応答しています。</translation>
        </message>
    </context>
    <context>
        <name>AccessibleList</name>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>The reply is complete.</source>
            <translation>応答が完了しました。</translation>
        </message>
        <message>
            <source>The reply was cut off at the token limit.</source>
            <translation>応答はトークン上限で打ち切られました。</translation>
        </message>
        <message>
            <source>The reply was interrupted.</source>
            <translation>応答が中断されました。</translation>
        </message>
        <message>
            <source>The reply was stopped.</source>
            <translation>応答を停止しました。</translation>
        </message>
    </context>
    <context>
        <name>AccessibleParts</name>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Heading of level {level}</source>
            <translation>見出し レベル {level}</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Conversation</source>
            <translation>会話(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Endpoint</source>
            <translation>エンドポイント(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>移動(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Reply</source>
            <translation>応答(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>ウィンドウ(&amp;W)</translation>
        </message>
        <message>
            <source>About SageDesk</source>
            <translation>SageDesk について</translation>
        </message>
        <message>
            <source>Archive or take out</source>
            <translation>アーカイブ/解除</translation>
        </message>
        <message>
            <source>Ask the guide</source>
            <translation>ガイドに質問</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>今すぐバックアップ</translation>
        </message>
        <message>
            <source>Begin a new line</source>
            <translation>改行する</translation>
        </message>
        <message>
            <source>Check for damage</source>
            <translation>破損を検査</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>ウィンドウを閉じる</translation>
        </message>
        <message>
            <source>Colour…</source>
            <translation>色…</translation>
        </message>
        <message>
            <source>Command palette…</source>
            <translation>コマンドパレット…</translation>
        </message>
        <message>
            <source>Compare endpoints…</source>
            <translation>エンドポイントを比較…</translation>
        </message>
        <message>
            <source>Conversation in the list</source>
            <translation>リスト内の会話</translation>
        </message>
        <message>
            <source>Conversation {place}</source>
            <translation>会話 {place}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>リンクをコピー</translation>
        </message>
        <message>
            <source>Copy the last code</source>
            <translation>最後のコードをコピー</translation>
        </message>
        <message>
            <source>Copy the last reply</source>
            <translation>最後の応答をコピー</translation>
        </message>
        <message>
            <source>Copy what is selected</source>
            <translation>選択範囲をコピー</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Edit profile…</source>
            <translation>プロファイルを編集…</translation>
        </message>
        <message>
            <source>Edit the last message, in the empty field</source>
            <translation>最後のメッセージを編集 (入力欄が空のとき)</translation>
        </message>
        <message>
            <source>Endpoint details…</source>
            <translation>エンドポイントの詳細…</translation>
        </message>
        <message>
            <source>Endpoint figures…</source>
            <translation>エンドポイントの統計…</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>共通</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Find endpoint…</source>
            <translation>エンドポイントを探す…</translation>
        </message>
        <message>
            <source>Find in conversation…</source>
            <translation>会話内を検索…</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>次を検索</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>前を検索</translation>
        </message>
        <message>
            <source>Font…</source>
            <translation>フォント…</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>ハイコントラスト</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>In the conversation</source>
            <translation>会話の中</translation>
        </message>
        <message>
            <source>In the list of conversations</source>
            <translation>会話リストの中</translation>
        </message>
        <message>
            <source>Inspect the last reply…</source>
            <translation>最後の応答を調べる…</translation>
        </message>
        <message>
            <source>Keep the message that is edited, without an answer</source>
            <translation>編集中のメッセージを応答なしで保存</translation>
        </message>
        <message>
            <source>Keyboard shortcuts…</source>
            <translation>キーボードショートカット…</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>文字を大きく</translation>
        </message>
        <message>
            <source>Leave the message that is edited</source>
            <translation>メッセージの編集をやめる</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Make compact</source>
            <translation>ライブラリを圧縮</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>フォルダーへ移動…</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <source>New profile…</source>
            <translation>新しいプロファイル…</translation>
        </message>
        <message>
            <source>New window</source>
            <translation>新しいウィンドウ</translation>
        </message>
        <message>
            <source>Newer version…</source>
            <translation>新しいバージョン…</translation>
        </message>
        <message>
            <source>Next conversation</source>
            <translation>次の会話</translation>
        </message>
        <message>
            <source>Next window</source>
            <translation>次のウィンドウ</translation>
        </message>
        <message>
            <source>Normal text</source>
            <translation>標準の文字サイズ</translation>
        </message>
        <message>
            <source>Open in its own window</source>
            <translation>別のウィンドウで開く</translation>
        </message>
        <message>
            <source>Open the context menu, as the menu key does</source>
            <translation>コンテキストメニューを開く (メニューキーと同じ)</translation>
        </message>
        <message>
            <source>Open the message as text</source>
            <translation>メッセージをテキストとして開く</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>パラメーター</translation>
        </message>
        <message>
            <source>Pin or unpin</source>
            <translation>ピン留め/解除</translation>
        </message>
        <message>
            <source>Previous conversation</source>
            <translation>前の会話</translation>
        </message>
        <message>
            <source>Profiles…</source>
            <translation>プロファイル…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>プロンプトライブラリ…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>再生成</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>問題を報告…</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>バックアップから復元…</translation>
        </message>
        <message>
            <source>Run a set of prompts…</source>
            <translation>プロンプトセットを実行…</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>検索…</translation>
        </message>
        <message>
            <source>Select the message, then all</source>
            <translation>メッセージを選択、次にすべて選択</translation>
        </message>
        <message>
            <source>Send the message that is edited</source>
            <translation>編集中のメッセージを送信</translation>
        </message>
        <message>
            <source>Set up an endpoint…</source>
            <translation>エンドポイントを設定…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>サイドバー</translation>
        </message>
        <message>
            <source>Sign in to AWS…</source>
            <translation>AWS にサインイン…</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>文字を小さく</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>System prompt…</source>
            <translation>システムプロンプト…</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>タグ…</translation>
        </message>
        <message>
            <source>The message after</source>
            <translation>次のメッセージ</translation>
        </message>
        <message>
            <source>The message before</source>
            <translation>前のメッセージ</translation>
        </message>
        <message>
            <source>The version after</source>
            <translation>次のバージョン</translation>
        </message>
        <message>
            <source>The version before</source>
            <translation>前のバージョン</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Trash…</source>
            <translation>ゴミ箱…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>入力中</translation>
        </message>
        <message>
            <source>Who am I?…</source>
            <translation>現在の ID を確認…</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>メッセージを入力</translation>
        </message>
    </context>
    <context>
        <name>Activity</name>
        <message>
            <source>Answering…</source>
            <translation>応答中…</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>開いています…</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
    </context>
    <context>
        <name>AdvancedFields</name>
        <message>
            <source>A JSON object; most formats need none.</source>
            <translation>JSON オブジェクト。ほとんどの形式では不要です。</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>詳細設定</translation>
        </message>
        <message>
            <source>Asynchronous, through S3</source>
            <translation>非同期 (S3 経由)</translation>
        </message>
        <message>
            <source>Container format options</source>
            <translation>コンテナ形式のオプション</translation>
        </message>
        <message>
            <source>Custom attributes</source>
            <translation>カスタム属性</translation>
        </message>
        <message>
            <source>For asynchronous endpoints. Needs sagemaker:InvokeEndpointAsync, and s3:GetObject and s3:ListBucket on the endpoint's output bucket.</source>
            <translation>非同期エンドポイント用。sagemaker:InvokeEndpointAsync と、エンドポイントの出力バケットに対する s3:GetObject および s3:ListBucket が必要です。</translation>
        </message>
        <message>
            <source>For containers that take OpenAI chat. Needs sagemaker:CallWithBearerToken on * besides sagemaker:InvokeEndpoint.</source>
            <translation>OpenAI チャットを受け付けるコンテナ用。sagemaker:InvokeEndpoint に加え、* に対する sagemaker:CallWithBearerToken が必要です。</translation>
        </message>
        <message>
            <source>For endpoints that host several models.</source>
            <translation>複数のモデルをホストするエンドポイント用。</translation>
        </message>
        <message>
            <source>For endpoints that route by the prefix of a request.</source>
            <translation>リクエストの先頭部分で振り分けるエンドポイント用。</translation>
        </message>
        <message>
            <source>For endpoints with several production variants.</source>
            <translation>複数の本番バリアントを持つエンドポイント用。</translation>
        </message>
        <message>
            <source>For multi-model endpoints. Replies then come at once.</source>
            <translation>マルチモデルエンドポイント用。応答はまとめて届きます。</translation>
        </message>
        <message>
            <source>Inference ID</source>
            <translation>推論 ID</translation>
        </message>
        <message>
            <source>Inference component</source>
            <translation>推論コンポーネント</translation>
        </message>
        <message>
            <source>Inference router</source>
            <translation>推論ルーター</translation>
        </message>
        <message>
            <source>InvokeEndpoint: replies come at once, when they are whole.</source>
            <translation>InvokeEndpoint: 応答は完成してからまとめて届きます。</translation>
        </message>
        <message>
            <source>Its host name, where an endpoint runs several.</source>
            <translation>エンドポイントが複数のコンテナを動かす場合のホスト名。</translation>
        </message>
        <message>
            <source>Like s3://bucket/folder. Only for requests of more than 128,000 bytes.</source>
            <translation>s3://bucket/folder の形式。128,000 バイトを超えるリクエストのみに使います。</translation>
        </message>
        <message>
            <source>NEW_SESSION makes one with the first message.</source>
            <translation>NEW_SESSION とすると最初のメッセージで作成されます。</translation>
        </message>
        <message>
            <source>OpenAI route (/openai/v1)</source>
            <translation>OpenAI ルート (/openai/v1)</translation>
        </message>
        <message>
            <source>Prefix-aware ID</source>
            <translation>プレフィックス認識 ID</translation>
        </message>
        <message>
            <source>Replies come as they are made; at once where the endpoint does not stream.</source>
            <translation>応答は生成されながら届きます。ストリーミング非対応のエンドポイントではまとめて届きます。</translation>
        </message>
        <message>
            <source>Routing target</source>
            <translation>ルーティング先</translation>
        </message>
        <message>
            <source>S3 folder for large requests</source>
            <translation>大きなリクエスト用の S3 フォルダー</translation>
        </message>
        <message>
            <source>Sent to the container as it is, for example accept_eula=true.</source>
            <translation>そのままコンテナに送られます。例: accept_eula=true。</translation>
        </message>
        <message>
            <source>Session ID</source>
            <translation>セッション ID</translation>
        </message>
        <message>
            <source>Stands in the endpoint's captured data.</source>
            <translation>エンドポイントのキャプチャデータに記録されます。</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>ストリーミング</translation>
        </message>
        <message>
            <source>Target container</source>
            <translation>対象コンテナ</translation>
        </message>
        <message>
            <source>Target model</source>
            <translation>対象モデル</translation>
        </message>
        <message>
            <source>Target variant</source>
            <translation>対象バリアント</translation>
        </message>
        <message>
            <source>The endpoint name above is the router's. Needs sagemaker:InvokeInferenceRouter, and sagemaker:InvokeEndpoint on each of its endpoints.</source>
            <translation>上のエンドポイント名はルーターのものです。sagemaker:InvokeInferenceRouter と、各エンドポイントに対する sagemaker:InvokeEndpoint が必要です。</translation>
        </message>
        <message>
            <source>The options are a JSON object, like {"name": "value"}, or empty.</source>
            <translation>オプションは {"name": "value"} のような JSON オブジェクトか、空にします。</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>通信方式</translation>
        </message>
        <message>
            <source>Which of the router's targets gets the requests.</source>
            <translation>ルーターのどのターゲットがリクエストを受けるか。</translation>
        </message>
        <message>
            <source>Whole replies</source>
            <translation>一括応答</translation>
        </message>
        <message>
            <source>▸ Advanced</source>
            <translation>▸ 詳細設定</translation>
        </message>
        <message>
            <source>▾ Advanced</source>
            <translation>▾ 詳細設定</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Links are sagedesk:profile/NAME and sagedesk:conversation/ID.</source>
            <translation>リンクの形式は sagedesk:profile/NAME と sagedesk:conversation/ID です。</translation>
        </message>
        <message>
            <source>Look at it in your browser.</source>
            <translation>ブラウザーで確認してください。</translation>
        </message>
        <message>
            <source>Look at the page in your browser.</source>
            <translation>ブラウザーでページを確認してください。</translation>
        </message>
        <message>
            <source>The page names no newest release.</source>
            <translation>ページに最新リリースの記載がありません。</translation>
        </message>
        <message>
            <source>This is not a link that SageDesk can open.</source>
            <translation>SageDesk で開けるリンクではありません。</translation>
        </message>
        <message>
            <source>{hostname} could not be reached.</source>
            <translation>{hostname} に接続できませんでした。</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <source>Attach as a file</source>
            <translation>ファイルとして添付</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>ファイルを添付</translation>
        </message>
        <message>
            <source>Choose an endpoint that speaks OpenAI chat, with a model that sees.</source>
            <translation>OpenAI チャットに対応し、画像を扱えるモデルのエンドポイントを選んでください。</translation>
        </message>
        <message>
            <source>Pasted picture {number}.png</source>
            <translation>貼り付けた画像 {number}.png</translation>
        </message>
        <message>
            <source>Pasted text.txt</source>
            <translation>貼り付けたテキスト.txt</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>画像 {number}</translation>
        </message>
        <message>
            <source>You pasted {count} characters.</source>
            <translation>{count} 文字を貼り付けました。</translation>
        </message>
        <message>
            <source>{name} cannot be sent: the container format of this endpoint carries no pictures.</source>
            <translation>{name} は送信できません: このエンドポイントのコンテナ形式では画像を送れません。</translation>
        </message>
        <message>
            <source>{pixels}{size}, made smaller from {original}{before}</source>
            <translation>{pixels}{size}、{original}{before} から縮小</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>Attach a smaller file.</source>
            <translation>より小さいファイルを添付してください。</translation>
        </message>
        <message>
            <source>Attach fewer or smaller files.</source>
            <translation>ファイルを減らすか、小さくして添付してください。</translation>
        </message>
        <message>
            <source>Attach its files.</source>
            <translation>中のファイルを添付してください。</translation>
        </message>
        <message>
            <source>Attach the part that matters, as text or as pictures.</source>
            <translation>必要な部分を、テキストまたは画像として添付してください。</translation>
        </message>
        <message>
            <source>Attach the part that matters.</source>
            <translation>必要な部分だけを添付してください。</translation>
        </message>
        <message>
            <source>Check your rights to it.</source>
            <translation>アクセス権を確認してください。</translation>
        </message>
        <message>
            <source>Open it and save it anew.</source>
            <translation>一度開いて保存し直してください。</translation>
        </message>
        <message>
            <source>Pictures (PNG, JPEG, GIF, WebP), text and code in UTF-8, and PDFs can be attached.</source>
            <translation>添付できるのは、画像 (PNG、JPEG、GIF、WebP)、UTF-8 のテキストとコード、PDF です。</translation>
        </message>
        <message>
            <source>The attachments take {size:.1f} MiB of a request; SageMaker takes at most 6 MiB.</source>
            <translation>添付ファイルがリクエストの {size:.1f} MiB を占めます。SageMaker の上限は 6 MiB です。</translation>
        </message>
        <message>
            <source>The text of {name} has {size:.1f} MiB; at most 1 MiB can be attached.</source>
            <translation>{name} のテキストは {size:.1f} MiB です。添付できるのは 1 MiB までです。</translation>
        </message>
        <message>
            <source>There is no text in {name}.</source>
            <translation>{name} にはテキストがありません。</translation>
        </message>
        <message>
            <source>{name} cannot be read.</source>
            <translation>{name} を読み取れません。</translation>
        </message>
        <message>
            <source>{name} has a password.</source>
            <translation>{name} はパスワードで保護されています。</translation>
        </message>
        <message>
            <source>{name} has no text: its pages are pictures.</source>
            <translation>{name} にはテキストがありません。ページが画像になっています。</translation>
        </message>
        <message>
            <source>{name} has {pages} pages; at most {most} are read.</source>
            <translation>{name} は {pages} ページあります。読み取れるのは {most} ページまでです。</translation>
        </message>
        <message>
            <source>{name} has {size:.0f} MiB; at most {most} MiB can be attached.</source>
            <translation>{name} は {size:.0f} MiB あります。添付できるのは {most} MiB までです。</translation>
        </message>
        <message>
            <source>{name} is a damaged PDF.</source>
            <translation>{name} は破損した PDF です。</translation>
        </message>
        <message>
            <source>{name} is a folder.</source>
            <translation>{name} はフォルダーです。</translation>
        </message>
        <message>
            <source>{name} is neither a picture, nor text, nor a PDF.</source>
            <translation>{name} は画像、テキスト、PDF のいずれでもありません。</translation>
        </message>
        <message>
            <source>{name} is of a kind that is not known.</source>
            <translation>{name} は未知の種類です。</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsBar</name>
        <message>
            <source>Attachments</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} を削除</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>The reply failed.</source>
            <translation>応答に失敗しました。</translation>
        </message>
        <message>
            <source>The reply is there.</source>
            <translation>応答が届きました。</translation>
        </message>
    </context>
    <context>
        <name>Background</name>
        <message>
            <source>Please report it, with the details.</source>
            <translation>詳細を添えて報告してください。</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk.</source>
            <translation>SageDesk の内部で問題が起きました。</translation>
        </message>
    </context>
    <context>
        <name>ChatPaths</name>
        <message>
            <source>This message is in another version of the conversation, in which a reply comes.</source>
            <translation>このメッセージは、応答が届いている会話の別バージョンにあります。</translation>
        </message>
        <message>
            <source>Wait until it ends, or stop it.</source>
            <translation>終わるまで待つか、停止してください。</translation>
        </message>
    </context>
    <context>
        <name>ChatSurface</name>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
    </context>
    <context>
        <name>Checkup</name>
        <message>
            <source>AWS accepts the credentials</source>
            <translation>AWS が認証情報を受け付けます</translation>
        </message>
        <message>
            <source>Ask who runs it to allow the host.</source>
            <translation>管理者にこのホストの許可を依頼してください。</translation>
        </message>
        <message>
            <source>Check the network, the region and the endpoint URL; inside a company, a VPN or a proxy may be needed.</source>
            <translation>ネットワーク、リージョン、エンドポイント URL を確認してください。社内では VPN やプロキシが必要な場合があります。</translation>
        </message>
        <message>
            <source>Check the proxy in the network settings.</source>
            <translation>ネットワーク設定のプロキシを確認してください。</translation>
        </message>
        <message>
            <source>Copy policy</source>
            <translation>ポリシーをコピー</translation>
        </message>
        <message>
            <source>Go the way to the endpoint step by step, and ask it a short question</source>
            <translation>エンドポイントまでの経路を順に確認し、短い質問を送ります</translation>
        </message>
        <message>
            <source>It fails at the step “{step}”.</source>
            <translation>「{step}」のステップで失敗しました。</translation>
        </message>
        <message>
            <source>It works: first token after {seconds} s.</source>
            <translation>接続できました。最初のトークンまで {seconds} 秒。</translation>
        </message>
        <message>
            <source>Port {port} of {host} is open</source>
            <translation>{host} のポート {port} が開いています</translation>
        </message>
        <message>
            <source>Port {port} of {host} is open through the proxy {proxy}</source>
            <translation>{host} のポート {port} がプロキシ {proxy} 経由で開いています</translation>
        </message>
        <message>
            <source>Put them into HTTPS_PROXY, as your company says.</source>
            <translation>会社の案内に従い、HTTPS_PROXY に設定してください。</translation>
        </message>
        <message>
            <source>See whether the container format and the prompt format fit the model.</source>
            <translation>コンテナ形式とプロンプト形式がモデルに合っているか確認してください。</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>サインイン…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>接続をテスト</translation>
        </message>
        <message>
            <source>Testing the connection…</source>
            <translation>接続をテスト中…</translation>
        </message>
        <message>
            <source>Testing the connection… {seconds} s</source>
            <translation>接続をテスト中… {seconds} 秒</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>テスト中…</translation>
        </message>
        <message>
            <source>The URL is one of http://: nothing is encrypted</source>
            <translation>URL が http:// です: 暗号化されません</translation>
        </message>
        <message>
            <source>The endpoint URL {url} has no host.</source>
            <translation>エンドポイント URL {url} にホストがありません。</translation>
        </message>
        <message>
            <source>The endpoint answered, but with no text.</source>
            <translation>エンドポイントは応答しましたが、テキストがありませんでした。</translation>
        </message>
        <message>
            <source>The endpoint answers</source>
            <translation>エンドポイントが応答します</translation>
        </message>
        <message>
            <source>The endpoint may be invoked</source>
            <translation>エンドポイントを呼び出せます</translation>
        </message>
        <message>
            <source>The name of the proxy is not known here: {host}.</source>
            <translation>プロキシのホスト名を解決できません: {host}。</translation>
        </message>
        <message>
            <source>The name of the service is not known here: {host}.</source>
            <translation>サービスのホスト名を解決できません: {host}。</translation>
        </message>
        <message>
            <source>The proxy did not answer.</source>
            <translation>プロキシが応答しませんでした。</translation>
        </message>
        <message>
            <source>The proxy does not let {host} through.</source>
            <translation>プロキシが {host} への通信を通しません。</translation>
        </message>
        <message>
            <source>The proxy wants a user name and a password.</source>
            <translation>プロキシがユーザー名とパスワードを求めています。</translation>
        </message>
        <message>
            <source>The proxy {host} does not take a connection on port {port}.</source>
            <translation>プロキシ {host} がポート {port} への接続を受け付けません。</translation>
        </message>
        <message>
            <source>The proxy {host} is {address}</source>
            <translation>プロキシ {host} は {address} です</translation>
        </message>
        <message>
            <source>The service {host} does not take a connection on port {port}.</source>
            <translation>サービス {host} がポート {port} への接続を受け付けません。</translation>
        </message>
        <message>
            <source>The test was stopped.</source>
            <translation>テストを停止しました。</translation>
        </message>
        <message>
            <source>an unnamed authority</source>
            <translation>名前のない認証局</translation>
        </message>
        <message>
            <source>this endpoint</source>
            <translation>このエンドポイント</translation>
        </message>
        <message>
            <source>{host} is {address}</source>
            <translation>{host} は {address} です</translation>
        </message>
        <message>
            <source>{protocol}, certificate issued by {issuer}</source>
            <translation>{protocol}、証明書の発行者: {issuer}</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>A profile of ~/.aws/config or ~/.aws/credentials.</source>
            <translation>~/.aws/config または ~/.aws/credentials のプロファイル。</translation>
        </message>
        <message>
            <source>A role of your company's portal. The sign-in is shared with the AWS CLI.</source>
            <translation>会社のポータルのロール。サインインは AWS CLI と共有されます。</translation>
        </message>
        <message>
            <source>As AWS tools find them: environment, ~/.aws, IAM Identity Center, the machine's role.</source>
            <translation>AWS ツールと同じ方法で検出: 環境変数、~/.aws、IAM Identity Center、マシンのロール。</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>組み込み</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>チャットテンプレート</translation>
        </message>
        <message>
            <source>Custom, by JMESPath</source>
            <translation>カスタム (JMESPath)</translation>
        </message>
        <message>
            <source>DJL, old (DeepSpeed, Accelerate)</source>
            <translation>DJL、旧版 (DeepSpeed、Accelerate)</translation>
        </message>
        <message>
            <source>DJL-LMI, inputs</source>
            <translation>DJL-LMI、inputs</translation>
        </message>
        <message>
            <source>DJL-LMI, marketplace</source>
            <translation>DJL-LMI、マーケットプレイス</translation>
        </message>
        <message>
            <source>Default credential chain</source>
            <translation>デフォルトの認証情報チェーン</translation>
        </message>
        <message>
            <source>Hugging Face pipeline</source>
            <translation>Hugging Face パイプライン</translation>
        </message>
        <message>
            <source>IAM Identity Center (AWS access portal)</source>
            <translation>IAM Identity Center (AWS アクセスポータル)</translation>
        </message>
        <message>
            <source>Keys kept in the keyring</source>
            <translation>キーリングに保存したキー</translation>
        </message>
        <message>
            <source>Named AWS profile</source>
            <translation>名前付き AWS プロファイル</translation>
        </message>
        <message>
            <source>None: the text as it is</source>
            <translation>なし: テキストをそのまま</translation>
        </message>
        <message>
            <source>OpenAI completions (base models)</source>
            <translation>OpenAI 補完 (ベースモデル)</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>プレーンテキスト</translation>
        </message>
        <message>
            <source>Stored by this computer's keyring, and nowhere else.</source>
            <translation>このコンピューターのキーリングだけに保存されます。</translation>
        </message>
        <message>
            <source>The guide needs no account.</source>
            <translation>ガイドにアカウントは不要です。</translation>
        </message>
    </context>
    <context>
        <name>CodeConsent</name>
        <message>
            <source>Allow Python code?</source>
            <translation>Python コードを許可しますか?</translation>
        </message>
        <message>
            <source>Allow and go on</source>
            <translation>許可して続ける</translation>
        </message>
        <message>
            <source>Allow and save</source>
            <translation>許可して保存</translation>
        </message>
        <message>
            <source>Allow and send</source>
            <translation>許可して送信</translation>
        </message>
        <message>
            <source>Allow and test</source>
            <translation>許可してテスト</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>It runs inside SageDesk with all your rights, now and whenever a profile that names it is used. Allow it only if you know what it does, and trust who wrote it.</source>
            <translation>このコードは SageDesk の中で、お使いのユーザーの全権限で動作します。今回だけでなく、これを指定するプロファイルを使うたびに実行されます。内容を理解し、作成者を信頼できる場合だけ許可してください。</translation>
        </message>
        <message>
            <source>Save only</source>
            <translation>保存のみ</translation>
        </message>
        <message>
            <source>The profile “{name}” runs Python code that is not part of SageDesk.</source>
            <translation>プロファイル「{name}」は、SageDesk に含まれない Python コードを実行します。</translation>
        </message>
        <message>
            <source>This profile runs Python code that is not part of SageDesk.</source>
            <translation>このプロファイルは、SageDesk に含まれない Python コードを実行します。</translation>
        </message>
        <message>
            <source>{spec}
from {origin}</source>
            <translation>{spec}
場所: {origin}</translation>
        </message>
    </context>
    <context>
        <name>CodeField</name>
        <message>
            <source>From {where}. You are asked once before it is loaded.</source>
            <translation>{where} にあります。読み込む前に一度だけ確認します。</translation>
        </message>
        <message>
            <source>Python code is named as package.module:name.</source>
            <translation>Python コードは package.module:name の形で指定します。</translation>
        </message>
        <message>
            <source>There is no such module on this computer yet.</source>
            <translation>このモジュールはまだこのコンピューターにありません。</translation>
        </message>
    </context>
    <context>
        <name>CodeLayout</name>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Unwrap</source>
            <translation>折り返さない</translation>
        </message>
        <message>
            <source>Wrap</source>
            <translation>折り返す</translation>
        </message>
    </context>
    <context>
        <name>Colours</name>
        <message>
            <source>Blue</source>
            <translation>青</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>緑</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>グレー</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>オレンジ</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>ピンク</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>紫</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>赤</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>青緑</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>黄</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>コマンドパレット</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>該当する項目はありません。</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Search actions, conversations, endpoints and settings</source>
            <translation>操作、会話、エンドポイント、設定を検索</translation>
        </message>
        <message>
            <source>Search commands</source>
            <translation>コマンドを検索</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Copy code</source>
            <translation>コードをコピー</translation>
        </message>
        <message>
            <source>Copy code: {label}</source>
            <translation>コードをコピー: {label}</translation>
        </message>
        <message>
            <source>Copy selection</source>
            <translation>選択範囲をコピー</translation>
        </message>
        <message>
            <source>Hide reasoning</source>
            <translation>思考過程を隠す</translation>
        </message>
        <message>
            <source>Hide tool call: {tool}</source>
            <translation>ツール呼び出しを隠す: {tool}</translation>
        </message>
        <message>
            <source>Open as text (F7)</source>
            <translation>テキストとして開く (F7)</translation>
        </message>
        <message>
            <source>Open link: {link}</source>
            <translation>リンクを開く: {link}</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>すべて選択</translation>
        </message>
        <message>
            <source>Show reasoning</source>
            <translation>思考過程を表示</translation>
        </message>
        <message>
            <source>Show tool call: {tool}</source>
            <translation>ツール呼び出しを表示: {tool}</translation>
        </message>
        <message>
            <source>Unwrap code</source>
            <translation>コードを折り返さない</translation>
        </message>
        <message>
            <source>Wrap code</source>
            <translation>コードを折り返す</translation>
        </message>
    </context>
    <context>
        <name>CompareColumn</name>
        <message>
            <source>Continue with this</source>
            <translation>これで続ける</translation>
        </message>
        <message>
            <source>Continue with {label}</source>
            <translation>{label} で続ける</translation>
        </message>
        <message>
            <source>Differences of {label}</source>
            <translation>{label} の差分</translation>
        </message>
    </context>
    <context>
        <name>CompareForm</name>
        <message>
            <source>Add an endpoint</source>
            <translation>エンドポイントを追加</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>One prompt for all of them</source>
            <translation>全エンドポイント共通のプロンプト</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>Stop all</source>
            <translation>すべて停止</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Export the comparison</source>
            <translation>比較をエクスポート</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Nothing: the replies themselves</source>
            <translation>なし: 応答そのもの</translation>
        </message>
        <message>
            <source>Show what differs from</source>
            <translation>差分の基準</translation>
        </message>
        <message>
            <source>The replies come here side by side, and are kept as versions of one conversation.</source>
            <translation>応答がここに並んで表示され、1 つの会話のバージョンとして保存されます。</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>Exported to {path}.</source>
            <translation>{path} にエクスポートしました。</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Attach files</source>
            <translation>ファイルを添付</translation>
        </message>
        <message>
            <source>Attach pictures, text, code or PDFs</source>
            <translation>画像、テキスト、コード、PDF を添付</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>キャンセル (Esc)</translation>
        </message>
        <message>
            <source>Cancel editing</source>
            <translation>編集をキャンセル</translation>
        </message>
        <message>
            <source>Editing an earlier message. Sending makes another version of it.</source>
            <translation>以前のメッセージを編集しています。送信すると別のバージョンになります。</translation>
        </message>
        <message>
            <source>Keep the new version without having it answered (Ctrl+S)</source>
            <translation>応答を求めずに新しいバージョンを保存 (Ctrl+S)</translation>
        </message>
        <message>
            <source>Save only</source>
            <translation>保存のみ</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Send (Ctrl+Enter)</source>
            <translation>送信 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>送信 (Enter)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop the reply (Esc)</source>
            <translation>応答を停止 (Esc)</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>メッセージを入力</translation>
        </message>
        <message>
            <source>Write the next message; it is sent after the reply</source>
            <translation>次のメッセージを入力 (応答の後に送信されます)</translation>
        </message>
    </context>
    <context>
        <name>Connections</name>
        <message>
            <source>Edit the profile and enter them.</source>
            <translation>プロファイルを編集して入力してください。</translation>
        </message>
        <message>
            <source>Edit the profile, and paste it or open its file.</source>
            <translation>プロファイルを編集し、貼り付けるかファイルを開いてください。</translation>
        </message>
        <message>
            <source>The keyring has no access keys for the profile {name}.</source>
            <translation>キーリングにプロファイル {name} のアクセスキーがありません。</translation>
        </message>
        <message>
            <source>The profile {name} has no chat template.</source>
            <translation>プロファイル {name} にチャットテンプレートがありません。</translation>
        </message>
    </context>
    <context>
        <name>Contender</name>
        <message>
            <source>max tokens {max_tokens}</source>
            <translation>最大トークン数 {max_tokens}</translation>
        </message>
        <message>
            <source>temperature {temperature}</source>
            <translation>温度 {temperature}</translation>
        </message>
    </context>
    <context>
        <name>ContenderRow</name>
        <message>
            <source>Component</source>
            <translation>コンポーネント</translation>
        </message>
        <message>
            <source>Endpoint {number}</source>
            <translation>エンドポイント {number}</translation>
        </message>
        <message>
            <source>Max tokens</source>
            <translation>最大トークン数</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove endpoint {number}</source>
            <translation>エンドポイント {number} を削除</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>バリアント</translation>
        </message>
        <message>
            <source>{name} of endpoint {number}</source>
            <translation>エンドポイント {number} の{name}</translation>
        </message>
        <message>
            <source>{name}; empty as the profile has it</source>
            <translation>{name} (空ならプロファイルの値)</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <source>A context's length must be a whole number.</source>
            <translation>コンテキスト長は整数である必要があります。</translation>
        </message>
        <message>
            <source>A context's tokenizer must be the name of a file.</source>
            <translation>コンテキストのトークナイザーはファイル名である必要があります。</translation>
        </message>
        <message>
            <source>Counting with a model's tokenizer needs the package “tokenizers”.</source>
            <translation>モデルのトークナイザーで数えるには、パッケージ「tokenizers」が必要です。</translation>
        </message>
        <message>
            <source>Give the tokenizer.json of the model.</source>
            <translation>モデルの tokenizer.json を指定してください。</translation>
        </message>
        <message>
            <source>Install it with: pip install tokenizers. Or leave the field empty, and tokens are estimated.</source>
            <translation>次のコマンドでインストールできます: pip install tokenizers。欄を空にすると、トークン数は概算になります。</translation>
        </message>
        <message>
            <source>{tokenizer} cannot be used as a tokenizer.</source>
            <translation>{tokenizer} はトークナイザーとして使えません。</translation>
        </message>
    </context>
    <context>
        <name>ContextFields</name>
        <message>
            <source>Ask before sending</source>
            <translation>送信前に確認</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>コンテキスト長</translation>
        </message>
        <message>
            <source>Leave the oldest messages out</source>
            <translation>古いメッセージから省く</translation>
        </message>
        <message>
            <source>The context length is a whole number of tokens, as 8192.</source>
            <translation>コンテキスト長は 8192 のようなトークン数の整数です。</translation>
        </message>
        <message>
            <source>The model’s tokenizer.json, to count exactly. Empty: tokens are estimated.</source>
            <translation>モデルの tokenizer.json。正確に数えるために使います。空の場合、トークン数は概算です。</translation>
        </message>
        <message>
            <source>Tokenizer file</source>
            <translation>トークナイザーファイル</translation>
        </message>
        <message>
            <source>Tokens of prompt and reply together; empty if unknown.</source>
            <translation>プロンプトと応答を合わせたトークン数。不明なら空にします。</translation>
        </message>
        <message>
            <source>When a conversation is longer</source>
            <translation>会話がこれより長いとき</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message numerus="yes">
            <source>%n old message(s) would stay out</source>
            <translation>
                <numerusform>古いメッセージ %n 件が省かれます</numerusform>
            </translation>
        </message>
        <message>
            <source>About {tokens} of {length} tokens</source>
            <translation>約 {tokens}/{length} トークン</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
    </context>
    <context>
        <name>ConversationPicker</name>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>%n 件を選択</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversations to export</source>
            <translation>エクスポートする会話</translation>
        </message>
        <message>
            <source>Filter by title</source>
            <translation>タイトルで絞り込み</translation>
        </message>
        <message>
            <source>Filter conversations</source>
            <translation>会話を絞り込み</translation>
        </message>
        <message>
            <source>Tick all shown</source>
            <translation>表示中のすべてを選択</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>選択をすべて解除</translation>
        </message>
    </context>
    <context>
        <name>CrashNotices</name>
        <message>
            <source>Details…</source>
            <translation>詳細…</translation>
        </message>
        <message>
            <source>SageDesk ended unexpectedly at {when} ({what}). What was written and received until then is kept.</source>
            <translation>SageDesk が {when} に予期せず終了しました ({what})。それまでに入力・受信した内容は保存されています。</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk. It goes on, and everything is kept; please report it.</source>
            <translation>SageDesk の内部で問題が起きました。動作は続き、データはすべて保たれています。問題を報告してください。</translation>
        </message>
    </context>
    <context>
        <name>CredentialFields</name>
        <message>
            <source>AWS profile</source>
            <translation>AWS プロファイル</translation>
        </message>
        <message>
            <source>Access key ID</source>
            <translation>アクセスキー ID</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>認証情報</translation>
        </message>
        <message>
            <source>Kept for this run only</source>
            <translation>今回の起動中のみ保持</translation>
        </message>
        <message>
            <source>Kept in the keyring</source>
            <translation>キーリングに保存</translation>
        </message>
        <message>
            <source>Leave the keys empty to keep those that are there.</source>
            <translation>既存のキーをそのまま使う場合は空にします。</translation>
        </message>
        <message>
            <source>Looking in the keyring…</source>
            <translation>キーリングを確認中…</translation>
        </message>
        <message>
            <source>Only for temporary keys, which begin with ASIA.</source>
            <translation>ASIA で始まる一時的なキーの場合のみ。</translation>
        </message>
        <message>
            <source>Secret access key</source>
            <translation>シークレットアクセスキー</translation>
        </message>
        <message>
            <source>Session token</source>
            <translation>セッショントークン</translation>
        </message>
        <message>
            <source>The keys that the keyring keeps for this profile are deleted when you save.</source>
            <translation>保存すると、キーリングにあるこのプロファイルのキーは削除されます。</translation>
        </message>
        <message>
            <source>This machine has no AWS profiles yet: “aws configure” makes one.</source>
            <translation>このマシンにはまだ AWS プロファイルがありません。「aws configure」で作成できます。</translation>
        </message>
    </context>
    <context>
        <name>Credentials</name>
        <message>
            <source>Check the start URL and the region of IAM Identity Center.</source>
            <translation>開始 URL と IAM Identity Center のリージョンを確認してください。</translation>
        </message>
        <message>
            <source>Choose one of ~/.aws/config or ~/.aws/credentials.</source>
            <translation>~/.aws/config または ~/.aws/credentials にあるものを選んでください。</translation>
        </message>
        <message>
            <source>It is asked for with the first message.</source>
            <translation>最初のメッセージのときに入力を求めます。</translation>
        </message>
        <message>
            <source>Mend ~/.aws/config or ~/.aws/credentials.</source>
            <translation>~/.aws/config または ~/.aws/credentials を修正してください。</translation>
        </message>
        <message>
            <source>Run it in a terminal, or use the window.</source>
            <translation>ターミナルで実行するか、ウィンドウを使ってください。</translation>
        </message>
        <message>
            <source>See whether the disk is full, and whether the folder is yours.</source>
            <translation>ディスクがいっぱいでないか、フォルダーの所有者がご自身か確認してください。</translation>
        </message>
        <message>
            <source>Sign in again to get another code.</source>
            <translation>別のコードを取得するには、再びサインインしてください。</translation>
        </message>
        <message>
            <source>Sign in.</source>
            <translation>サインインしてください。</translation>
        </message>
        <message>
            <source>The AWS configuration of this machine cannot be read.</source>
            <translation>このマシンの AWS の設定を読み取れません。</translation>
        </message>
        <message>
            <source>The access portal gives no code to sign in with: {about}.</source>
            <translation>アクセスポータルからサインイン用のコードを取得できません: {about}。</translation>
        </message>
        <message>
            <source>The access portal names a page that is none to open.</source>
            <translation>アクセスポータルが示したページは開けません。</translation>
        </message>
        <message>
            <source>The code was not confirmed in time.</source>
            <translation>コードが時間内に承認されませんでした。</translation>
        </message>
        <message>
            <source>The sign-in was declined in the browser.</source>
            <translation>ブラウザーでサインインが拒否されました。</translation>
        </message>
        <message>
            <source>There is no AWS profile {profile_name}.</source>
            <translation>AWS プロファイル {profile_name} はありません。</translation>
        </message>
        <message>
            <source>This role wants an MFA code, and there is no terminal to ask for it.</source>
            <translation>このロールには MFA コードが必要ですが、入力するターミナルがありません。</translation>
        </message>
        <message>
            <source>This role wants an MFA code.</source>
            <translation>このロールには MFA コードが必要です。</translation>
        </message>
        <message>
            <source>You are not signed in to IAM Identity Center.</source>
            <translation>IAM Identity Center にサインインしていません。</translation>
        </message>
        <message>
            <source>You are signed in, but this could not be kept in ~/.aws/sso/cache.</source>
            <translation>サインインしましたが、~/.aws/sso/cache に保存できませんでした。</translation>
        </message>
    </context>
    <context>
        <name>DashboardWindow</name>
        <message numerus="yes">
            <source>%n replies, {failed} of them failed; {tokens} tokens.</source>
            <translation>
                <numerusform>応答 %n 件、うち失敗 {failed} 件、{tokens} トークン。</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <source>Endpoint figures</source>
            <translation>エンドポイントの統計</translation>
        </message>
        <message>
            <source>Estimated cost by day</source>
            <translation>日ごとの推定コスト</translation>
        </message>
        <message>
            <source>Failures by kind</source>
            <translation>種類別の失敗</translation>
        </message>
        <message>
            <source>Half of them {p50}, 95 in 100 at most {p95}</source>
            <translation>半数が {p50} 以内、95% が {p95} 以内</translation>
        </message>
        <message>
            <source>No prices are known.</source>
            <translation>価格が不明です。</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Nothing was measured.</source>
            <translation>測定値がありません。</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期間</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>過去 %n 日間</numerusform>
            </translation>
        </message>
        <message>
            <source>This endpoint gave no reply in this time.</source>
            <translation>この期間、このエンドポイントからの応答はありません。</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>最初のトークンまでの時間</translation>
        </message>
        <message>
            <source>Tokens a second</source>
            <translation>1 秒あたりのトークン数</translation>
        </message>
        <message>
            <source>Tokens by day</source>
            <translation>日ごとのトークン数</translation>
        </message>
        <message>
            <source>{amount} in all</source>
            <translation>合計 {amount}</translation>
        </message>
        <message>
            <source>{count} in all</source>
            <translation>合計 {count}</translation>
        </message>
        <message>
            <source>{kind}: {count}</source>
            <translation>{kind}: {count}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>The desktop shows no notifications.</source>
            <translation>このデスクトップは通知を表示しません。</translation>
        </message>
        <message>
            <source>There is no session bus.</source>
            <translation>セッションバスがありません。</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Keys and passwords are left out. Nothing is sent anywhere: copy it.</source>
            <translation>キーとパスワードは除かれています。どこにも送信されません。コピーしてお使いください。</translation>
        </message>
    </context>
    <context>
        <name>DevicePage</name>
        <message>
            <source>Another code</source>
            <translation>別のコードを取得</translation>
        </message>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>{host} にコードを要求中…</translation>
        </message>
        <message>
            <source>Code {code}</source>
            <translation>コード {code}</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>コードをコピー</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>ブラウザーを開く</translation>
        </message>
        <message>
            <source>Open the browser, check that it shows this code, and confirm it there.</source>
            <translation>ブラウザーを開き、このコードが表示されていることを確かめて承認してください。</translation>
        </message>
        <message>
            <source>The browser opens {page}</source>
            <translation>ブラウザーで開くページ: {page}</translation>
        </message>
        <message>
            <source>Waiting for you to confirm… {left}</source>
            <translation>承認を待っています… {left}</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>サインインしました。</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copy this into your report, with what you did and what happened. It has no keys, no passwords and nothing of your conversations, and is sent nowhere by SageDesk.</source>
            <translation>この内容を、行った操作と起きたことと合わせて報告に貼り付けてください。キー、パスワード、会話の内容は含まれず、SageDesk がどこかへ送信することもありません。</translation>
        </message>
        <message>
            <source>Go the way to the endpoint of “{name}”, and ask it a short question</source>
            <translation>「{name}」のエンドポイントまでの経路を順に確認し、短い質問を送ります</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>確認中…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>報告</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>問題を報告</translation>
        </message>
        <message>
            <source>Test the connection too</source>
            <translation>接続もテストする</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Tool call: {tool}</source>
            <translation>ツール呼び出し: {tool}</translation>
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>All of it can be changed later under Profiles.</source>
            <translation>すべて後から「プロファイル」で変更できます。</translation>
        </message>
        <message>
            <source>Messages go to the endpoint {endpoint} in {region}.</source>
            <translation>メッセージは {region} のエンドポイント {endpoint} に送られます。</translation>
        </message>
        <message>
            <source>Messages go to the endpoint {endpoint}.</source>
            <translation>メッセージはエンドポイント {endpoint} に送られます。</translation>
        </message>
        <message>
            <source>Profile name</source>
            <translation>プロファイル名</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
    </context>
    <context>
        <name>EndpointCard</name>
        <message>
            <source>Being looked up…</source>
            <translation>照会中…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Endpoint of “{name}”</source>
            <translation>「{name}」のエンドポイント</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
    </context>
    <context>
        <name>EndpointFacts</name>
        <message>
            <source>About the endpoint</source>
            <translation>エンドポイントについて</translation>
        </message>
        <message>
            <source>Adapter of</source>
            <translation>アダプターの元</translation>
        </message>
        <message>
            <source>Ask the container</source>
            <translation>コンテナに問い合わせる</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>問い合わせ中…</translation>
        </message>
        <message>
            <source>Change the price…</source>
            <translation>価格を変更…</translation>
        </message>
        <message>
            <source>Choose an endpoint to see what runs there.</source>
            <translation>エンドポイントを選ぶと、そこで動いているものを表示します。</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>コンポーネント</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>コピー数</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>コスト</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>イメージ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>許可なし</translation>
        </message>
        <message>
            <source>Running since</source>
            <translation>稼働開始</translation>
        </message>
        <message>
            <source>Sends up to four small requests, of one token each, to find out what it speaks. You pay for them.</source>
            <translation>どの形式に対応しているかを調べるため、1 トークンずつの小さなリクエストを最大 4 回送ります。料金が発生します。</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>バリアント</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>hidden by a Marketplace package</source>
            <translation>Marketplace パッケージのため非公開</translation>
        </message>
        <message>
            <source>{running} of {wanted}</source>
            <translation>{running}/{wanted}</translation>
        </message>
        <message>
            <source>{state}: {words}</source>
            <translation>{state}: {words}</translation>
        </message>
    </context>
    <context>
        <name>EndpointList</name>
        <message>
            <source>By name</source>
            <translation>名前順</translation>
        </message>
        <message>
            <source>By state</source>
            <translation>状態順</translation>
        </message>
        <message>
            <source>Endpoints</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <source>Look up “{name}”</source>
            <translation>「{name}」を照会</translation>
        </message>
        <message>
            <source>Name, state, instance, image, model</source>
            <translation>名前、状態、インスタンス、イメージ、モデル</translation>
        </message>
        <message>
            <source>Youngest first</source>
            <translation>新しい順</translation>
        </message>
    </context>
    <context>
        <name>EndpointPicker</name>
        <message>
            <source>Being looked up…</source>
            <translation>照会中…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Choose an endpoint</source>
            <translation>エンドポイントを選択</translation>
        </message>
        <message>
            <source>Choose one of its inference components</source>
            <translation>推論コンポーネントを 1 つ選択</translation>
        </message>
        <message>
            <source>Endpoints and components: {shown} of {total}</source>
            <translation>エンドポイントとコンポーネント: {shown}/{total}</translation>
        </message>
        <message>
            <source>Endpoints and components: {total}</source>
            <translation>エンドポイントとコンポーネント: {total}</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <source>Inference components are not listed. {why}</source>
            <translation>推論コンポーネントは一覧にありません。{why}</translation>
        </message>
        <message>
            <source>Instances, images and models are known of {known} of the {total} only: filter by name.</source>
            <translation>インスタンス、イメージ、モデルは {total} 件中 {known} 件のみ判明しています。名前で絞り込んでください。</translation>
        </message>
        <message>
            <source>Listing the endpoints in {region}…</source>
            <translation>{region} のエンドポイントを取得中…</translation>
        </message>
        <message>
            <source>Listing… {total} so far</source>
            <translation>取得中… 現在 {total} 件</translation>
        </message>
        <message>
            <source>Nothing could be listed.</source>
            <translation>一覧を取得できませんでした。</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>該当する項目はありません。</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>並び順</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <source>Signed in with</source>
            <translation>サインイン方法</translation>
        </message>
        <message>
            <source>There are no endpoints in {region}.</source>
            <translation>{region} にエンドポイントはありません。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Use this endpoint</source>
            <translation>このエンドポイントを使う</translation>
        </message>
    </context>
    <context>
        <name>EndpointReminder</name>
        <message>
            <source>Details…</source>
            <translation>詳細…</translation>
        </message>
        <message>
            <source>Not again</source>
            <translation>今後表示しない</translation>
        </message>
        <message>
            <source>The endpoint {endpoint}, which you last used {when}, still runs and is billed: {cost}. It runs since {since}.</source>
            <translation>最後に{when}使ったエンドポイント {endpoint} がまだ稼働中で、課金されています: {cost}。{since}から稼働しています。</translation>
        </message>
        <message>
            <source>about {amount} an hour</source>
            <translation>1 時間あたり約 {amount}</translation>
        </message>
        <message>
            <source>at a price that is not known</source>
            <translation>価格は不明</translation>
        </message>
        <message>
            <source>{count} endpoints that you used on earlier days still run and are billed, together {cost}: {names}.</source>
            <translation>以前に使ったエンドポイント {count} 件がまだ稼働中で、課金されています (合計 {cost}): {names}。</translation>
        </message>
    </context>
    <context>
        <name>EndpointStep</name>
        <message>
            <source>Choose from the account…</source>
            <translation>アカウントから選択…</translation>
        </message>
        <message>
            <source>Endpoint URL</source>
            <translation>エンドポイント URL</translation>
        </message>
        <message>
            <source>Endpoint name</source>
            <translation>エンドポイント名</translation>
        </message>
        <message>
            <source>Only for a VPC interface endpoint, a proxy or an emulator.</source>
            <translation>VPC インターフェイスエンドポイント、プロキシ、エミュレーターの場合のみ。</translation>
        </message>
        <message>
            <source>Pick it from your account, or type its name.</source>
            <translation>アカウントから選ぶか、名前を入力してください。</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <source>The region’s own</source>
            <translation>リージョンの標準 URL</translation>
        </message>
        <message>
            <source>Which endpoint?</source>
            <translation>どのエンドポイントですか?</translation>
        </message>
    </context>
    <context>
        <name>Endpoints</name>
        <message>
            <source>${amount}</source>
            <translation>${amount}</translation>
        </message>
        <message>
            <source>AWS profile {name}</source>
            <translation>AWS プロファイル {name}</translation>
        </message>
        <message>
            <source>April</source>
            <translation>4 月</translation>
        </message>
        <message>
            <source>As {name}</source>
            <translation>{name} と同じ</translation>
        </message>
        <message>
            <source>August</source>
            <translation>8 月</translation>
        </message>
        <message>
            <source>Check the endpoint URL, and whether a proxy answers in its place.</source>
            <translation>エンドポイント URL と、代わりにプロキシが応答していないかを確認してください。</translation>
        </message>
        <message>
            <source>Check the folder {parent}: may you write there, and is there room on the disk?</source>
            <translation>フォルダー {parent} に書き込みできるか、ディスクに空きがあるか確認してください。</translation>
        </message>
        <message>
            <source>December</source>
            <translation>12 月</translation>
        </message>
        <message>
            <source>Default credential chain</source>
            <translation>デフォルトの認証情報チェーン</translation>
        </message>
        <message>
            <source>February</source>
            <translation>2 月</translation>
        </message>
        <message>
            <source>Give the region that the endpoints run in, for example us-east-1.</source>
            <translation>エンドポイントが稼働しているリージョンを指定してください。例: us-east-1。</translation>
        </message>
        <message>
            <source>Going by its name, it runs a base model, which takes text as it is, of the {family} family.</source>
            <translation>名前から判断すると、テキストをそのまま受け取る {family} 系のベースモデルです。</translation>
        </message>
        <message>
            <source>Going by its name, it runs a model of the {family} family.</source>
            <translation>名前から判断すると、{family} 系のモデルです。</translation>
        </message>
        <message>
            <source>Install a newer SageDesk. {path} was left as it is.</source>
            <translation>新しいバージョンの SageDesk をインストールしてください。{path} はそのまま残してあります。</translation>
        </message>
        <message>
            <source>It applies the model's own chat template.</source>
            <translation>モデル自身のチャットテンプレートを適用します。</translation>
        </message>
        <message>
            <source>It may have been deleted just now. Check the name, the region and the account.</source>
            <translation>たった今削除された可能性があります。名前、リージョン、アカウントを確認してください。</translation>
        </message>
        <message>
            <source>Its JumpStart tag names a base model, which takes text as it is, of the {family} family.</source>
            <translation>JumpStart のタグによると、テキストをそのまま受け取る {family} 系のベースモデルです。</translation>
        </message>
        <message>
            <source>Its JumpStart tag names a model of the {family} family.</source>
            <translation>JumpStart のタグによると、{family} 系のモデルです。</translation>
        </message>
        <message>
            <source>Its SM_VLLM_… variables set another task than generating text, so it cannot chat.</source>
            <translation>SM_VLLM_… 変数でテキスト生成以外のタスクが設定されているため、チャットはできません。</translation>
        </message>
        <message>
            <source>Its environment names a base model, which takes text as it is, of the {family} family.</source>
            <translation>環境変数によると、テキストをそのまま受け取る {family} 系のベースモデルです。</translation>
        </message>
        <message>
            <source>Its environment names a model of the {family} family.</source>
            <translation>環境変数によると、{family} 系のモデルです。</translation>
        </message>
        <message>
            <source>January</source>
            <translation>1 月</translation>
        </message>
        <message>
            <source>July</source>
            <translation>7 月</translation>
        </message>
        <message>
            <source>JumpStart's {model} runs on the container of 2023, which takes dialogs and Meta's licence.</source>
            <translation>JumpStart の {model} は 2023 年のコンテナで動作し、対話形式を受け取り、Meta のライセンスへの同意を必要とします。</translation>
        </message>
        <message>
            <source>JumpStart's {model} runs on the container of 2023: a base model, which takes text and Meta's licence.</source>
            <translation>JumpStart の {model} は 2023 年のコンテナで動作するベースモデルで、テキストを受け取り、Meta のライセンスへの同意を必要とします。</translation>
        </message>
        <message>
            <source>June</source>
            <translation>6 月</translation>
        </message>
        <message>
            <source>March</source>
            <translation>3 月</translation>
        </message>
        <message>
            <source>Marketplace package</source>
            <translation>Marketplace パッケージ</translation>
        </message>
        <message>
            <source>May</source>
            <translation>5 月</translation>
        </message>
        <message>
            <source>Mend or remove {path}. It is written like {{"us-east-1": {{"ml.g5.xlarge": 1.41}}}}.</source>
            <translation>{path} を修正するか削除してください。次のように書きます: {{"us-east-1": {{"ml.g5.xlarge": 1.41}}}}。</translation>
        </message>
        <message>
            <source>NIM wants the model's name in each request: set the handler's option model.</source>
            <translation>NIM では各リクエストにモデル名が必要です。ハンドラーのオプション model を設定してください。</translation>
        </message>
        <message>
            <source>No AWS region is set.</source>
            <translation>AWS リージョンが設定されていません。</translation>
        </message>
        <message>
            <source>No instance runs, so none is billed.</source>
            <translation>稼働中のインスタンスがないため、課金されません。</translation>
        </message>
        <message>
            <source>None: it does not chat</source>
            <translation>なし: チャット用ではありません</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>November</source>
            <translation>11 月</translation>
        </message>
        <message>
            <source>October</source>
            <translation>10 月</translation>
        </message>
        <message>
            <source>SageMaker does not tell which container runs there.</source>
            <translation>どのコンテナが動いているか、SageMaker から取得できません。</translation>
        </message>
        <message>
            <source>SageMaker gets too many requests from your account at the moment.</source>
            <translation>現在、このアカウントから SageMaker へのリクエストが多すぎます。</translation>
        </message>
        <message>
            <source>September</source>
            <translation>9 月</translation>
        </message>
        <message>
            <source>Serverless: billed for the time of each request, and for the concurrency that is provisioned.</source>
            <translation>サーバーレス: 各リクエストの時間と、プロビジョニングされた同時実行数に対して課金されます。</translation>
        </message>
        <message>
            <source>Serverless: billed for the time of each request, and nothing while it is idle.</source>
            <translation>サーバーレス: 各リクエストの時間に対して課金され、待機中は課金されません。</translation>
        </message>
        <message>
            <source>The container answered with plain text.</source>
            <translation>コンテナがプレーンテキストで応答しました。</translation>
        </message>
        <message>
            <source>The container answered, but in a form of its own. Describe it with the handler jmespath.</source>
            <translation>コンテナは応答しましたが、独自の形式です。ハンドラー jmespath で形式を記述してください。</translation>
        </message>
        <message>
            <source>The container draws images and cannot chat.</source>
            <translation>このコンテナは画像生成用で、チャットはできません。</translation>
        </message>
        <message>
            <source>The container is Amazon Nova, which takes OpenAI chat.</source>
            <translation>コンテナは Amazon Nova で、OpenAI チャットを受け取ります。</translation>
        </message>
        <message>
            <source>The container is DJL serving 0.{version}, which answers in lines of outputs.</source>
            <translation>コンテナは DJL Serving 0.{version} で、outputs の行で応答します。</translation>
        </message>
        <message>
            <source>The container is DJL serving 0.{version}, which takes OpenAI chat.</source>
            <translation>コンテナは DJL Serving 0.{version} で、OpenAI チャットを受け取ります。</translation>
        </message>
        <message>
            <source>The container is DJL serving 0.{version}, which takes text; chat came with 0.27.</source>
            <translation>コンテナは DJL Serving 0.{version} で、テキストを受け取ります。チャットは 0.27 からです。</translation>
        </message>
        <message>
            <source>The container is DJL-LMI with an output formatter of its own, which may answer in any form.</source>
            <translation>コンテナは独自の出力フォーマッターを持つ DJL-LMI で、任意の形式で応答する可能性があります。</translation>
        </message>
        <message>
            <source>The container is DJL-LMI with the output formatter 3p.</source>
            <translation>コンテナは出力フォーマッター 3p の DJL-LMI です。</translation>
        </message>
        <message>
            <source>The container is DJL-LMI {version}, which takes OpenAI chat.</source>
            <translation>コンテナは DJL-LMI {version} で、OpenAI チャットを受け取ります。</translation>
        </message>
        <message>
            <source>The container is DJL-LMI; its tag does not say which version, and recent ones take OpenAI chat.</source>
            <translation>コンテナは DJL-LMI です。タグからバージョンはわかりませんが、最近のものは OpenAI チャットを受け取ります。</translation>
        </message>
        <message>
            <source>The container is Hugging Face's inference toolkit, set to generate text; it does not stream.</source>
            <translation>コンテナはテキスト生成に設定された Hugging Face の推論ツールキット で、ストリーミングには対応していません。</translation>
        </message>
        <message>
            <source>The container is Hugging Face's inference toolkit, which does not stream; its task is not known.</source>
            <translation>コンテナは Hugging Face の推論ツールキット で、ストリーミングには対応していません。タスクは不明です。</translation>
        </message>
        <message>
            <source>The container is SGLang, which takes OpenAI chat.</source>
            <translation>コンテナは SGLang で、OpenAI チャットを受け取ります。</translation>
        </message>
        <message>
            <source>The container is TGI {version}, which takes OpenAI chat.</source>
            <translation>コンテナは TGI {version} で、OpenAI チャットを受け取ります。</translation>
        </message>
        <message>
            <source>The container is TGI {version}, which takes text.</source>
            <translation>コンテナは TGI {version} で、テキストを受け取ります。</translation>
        </message>
        <message>
            <source>The container is TGI, and MESSAGES_API_ENABLED makes it take OpenAI chat.</source>
            <translation>コンテナは TGI で、MESSAGES_API_ENABLED により OpenAI チャットを受け取ります。</translation>
        </message>
        <message>
            <source>The container is TGI, which takes text.</source>
            <translation>コンテナは TGI で、テキストを受け取ります。</translation>
        </message>
        <message>
            <source>The container is Text Embeddings Inference: it makes embeddings and cannot chat.</source>
            <translation>コンテナは Text Embeddings Inference です。埋め込み用で、チャットはできません。</translation>
        </message>
        <message>
            <source>The container is llama.cpp, which takes OpenAI chat.</source>
            <translation>コンテナは llama.cpp で、OpenAI チャットを受け取ります。</translation>
        </message>
        <message>
            <source>The container is set to another task than generating text, so it cannot chat.</source>
            <translation>コンテナにテキスト生成以外のタスクが設定されているため、チャットはできません。</translation>
        </message>
        <message>
            <source>The container is vLLM, which takes OpenAI chat.</source>
            <translation>コンテナは vLLM で、OpenAI チャットを受け取ります。</translation>
        </message>
        <message>
            <source>The container serves classical machine learning and cannot chat.</source>
            <translation>このコンテナは従来型の機械学習用で、チャットはできません。</translation>
        </message>
        <message>
            <source>The container takes OpenAI chat, and wants the model's name: set the handler's option model.</source>
            <translation>コンテナは OpenAI チャットを受け取り、モデル名を必要とします。ハンドラーのオプション model を設定してください。</translation>
        </message>
        <message>
            <source>The container took none of the known kinds of request. If you know its format, describe it with the handler jmespath or text. Its last answer was: {words}</source>
            <translation>コンテナは既知のどの形式のリクエストも受け付けませんでした。形式がわかる場合は、ハンドラー jmespath か text で記述してください。最後の応答: {words}</translation>
        </message>
        <message>
            <source>The container turns speech into text and cannot chat.</source>
            <translation>このコンテナは音声認識用で、チャットはできません。</translation>
        </message>
        <message>
            <source>The container wants Meta's licence accepted, as JumpStart's first Llama 2 does with each request.</source>
            <translation>JumpStart の初期の Llama 2 と同様に、コンテナがリクエストごとに Meta のライセンスへの同意を求めています。</translation>
        </message>
        <message>
            <source>The container was asked, and answered as DJL-LMI does.</source>
            <translation>コンテナに問い合わせたところ、DJL-LMI の形式で応答しました。</translation>
        </message>
        <message>
            <source>The container was asked, and answered as DJL-LMI with the output formatter 3p does.</source>
            <translation>コンテナに問い合わせたところ、出力フォーマッター 3p の DJL-LMI の形式で応答しました。</translation>
        </message>
        <message>
            <source>The container was asked, and answered as Hugging Face's inference toolkit does.</source>
            <translation>コンテナに問い合わせたところ、Hugging Face の推論ツールキット の形式で応答しました。</translation>
        </message>
        <message>
            <source>The container was asked, and answered as JumpStart's Llama 2 base models of 2023 do.</source>
            <translation>コンテナに問い合わせたところ、JumpStart の 2023 年の Llama 2 ベースモデルの形式で応答しました。</translation>
        </message>
        <message>
            <source>The container was asked, and answered as JumpStart's Llama 2 of 2023 does.</source>
            <translation>コンテナに問い合わせたところ、JumpStart の 2023 年の Llama 2 の形式で応答しました。</translation>
        </message>
        <message>
            <source>The container was asked, and answered as OpenAI chat does.</source>
            <translation>コンテナに問い合わせたところ、OpenAI チャットの形式で応答しました。</translation>
        </message>
        <message>
            <source>The container was asked, and answered as OpenAI completions do; it took no messages.</source>
            <translation>コンテナに問い合わせたところ、OpenAI 補完の形式で応答しました。メッセージは受け付けませんでした。</translation>
        </message>
        <message>
            <source>The container was asked, and answered as TGI does.</source>
            <translation>コンテナに問い合わせたところ、TGI の形式で応答しました。</translation>
        </message>
        <message>
            <source>The container was asked, and answered as old DJL containers do.</source>
            <translation>コンテナに問い合わせたところ、旧版の DJL コンテナの形式で応答しました。</translation>
        </message>
        <message>
            <source>The container was asked, and answered with generated text, as TGI does.</source>
            <translation>コンテナに問い合わせたところ、TGI と同様に生成テキストで応答しました。</translation>
        </message>
        <message>
            <source>The file of your own prices cannot be read.</source>
            <translation>ご自身の価格のファイルを読み取れません。</translation>
        </message>
        <message>
            <source>The image is not one that SageDesk knows, but its environment has variables that {engine} reads.</source>
            <translation>SageDesk の知らないイメージですが、{engine} が読む環境変数が設定されています。</translation>
        </message>
        <message>
            <source>The image is not one that SageDesk knows, but its name says {engine}.</source>
            <translation>SageDesk の知らないイメージですが、名前は {engine} を示しています。</translation>
        </message>
        <message>
            <source>The image {image} is not one that SageDesk knows.</source>
            <translation>イメージ {image} は SageDesk の知らないものです。</translation>
        </message>
        <message>
            <source>The model comes from a model package of AWS Marketplace, which hides its container.</source>
            <translation>モデルは AWS Marketplace のモデルパッケージのもので、コンテナは公開されていません。</translation>
        </message>
        <message>
            <source>There is no price for {names} in the table. Enter your own.</source>
            <translation>価格表に {names} の価格がありません。ご自身の価格を入力してください。</translation>
        </message>
        <message>
            <source>This endpoint serves inference components, and each has a container of its own. Choose one.</source>
            <translation>このエンドポイントは推論コンポーネントを提供していて、それぞれに固有のコンテナがあります。1 つ選んでください。</translation>
        </message>
        <message>
            <source>Wait a little.</source>
            <translation>少しお待ちください。</translation>
        </message>
        <message>
            <source>What answered is not SageMaker.</source>
            <translation>応答した相手は SageMaker ではありません。</translation>
        </message>
        <message>
            <source>What probes found was written by a newer SageDesk than this one.</source>
            <translation>調査結果は、これより新しい SageDesk で書き込まれたものです。</translation>
        </message>
        <message>
            <source>Which instances run is not known, so neither is the cost.</source>
            <translation>どのインスタンスが稼働しているか不明なため、コストも不明です。</translation>
        </message>
        <message>
            <source>Which model it runs is not known, so choose the prompt format yourself.</source>
            <translation>どのモデルが動いているか不明です。プロンプト形式はご自身で選んでください。</translation>
        </message>
        <message>
            <source>You are not allowed to describe this endpoint ({actions}).</source>
            <translation>このエンドポイントの詳細を取得する権限がありません ({actions})。</translation>
        </message>
        <message>
            <source>You are not allowed to describe this inference component ({actions}).</source>
            <translation>この推論コンポーネントの詳細を取得する権限がありません ({actions})。</translation>
        </message>
        <message>
            <source>a guess</source>
            <translation>推測</translation>
        </message>
        <message>
            <source>about {amount} an hour (prices of {date})</source>
            <translation>1 時間あたり約 {amount} ({date} 時点の価格)</translation>
        </message>
        <message>
            <source>asynchronous</source>
            <translation>非同期</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>確実</translation>
        </message>
        <message>
            <source>component of {endpoint}</source>
            <translation>{endpoint} のコンポーネント</translation>
        </message>
        <message>
            <source>copies: {count}</source>
            <translation>コピー数: {count}</translation>
        </message>
        <message>
            <source>does not chat</source>
            <translation>チャット不可</translation>
        </message>
        <message>
            <source>inference components: {count}</source>
            <translation>推論コンポーネント: {count}</translation>
        </message>
        <message>
            <source>least outstanding requests</source>
            <translation>未処理リクエスト最少</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>ほぼ確実</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>{day}に</translation>
        </message>
        <message>
            <source>random</source>
            <translation>ランダム</translation>
        </message>
        <message>
            <source>real-time</source>
            <translation>リアルタイム</translation>
        </message>
        <message>
            <source>running for {age}</source>
            <translation>稼働時間 {age}</translation>
        </message>
        <message>
            <source>serverless</source>
            <translation>サーバーレス</translation>
        </message>
        <message>
            <source>serverless, {memory} MB</source>
            <translation>サーバーレス、{memory} MB</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>your own prices</source>
            <translation>ご自身の価格</translation>
        </message>
        <message>
            <source>{container} with the prompt format {prompt}</source>
            <translation>{container}、プロンプト形式 {prompt}</translation>
        </message>
        <message>
            <source>{count} d</source>
            <translation>{count} 日</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} 時間</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} 分</translation>
        </message>
        <message>
            <source>{count} × {name} at {price}</source>
            <translation>{count} × {name} ({price})</translation>
        </message>
        <message>
            <source>{names} and {name}</source>
            <translation>{names}、{name}</translation>
        </message>
        <message>
            <source>{name} cannot be written: {reason}.</source>
            <translation>{name} に書き込めません: {reason}。</translation>
        </message>
        <message>
            <source>{price} an hour: {parts} ({basis}).</source>
            <translation>1 時間あたり {price}: {parts} ({basis})。</translation>
        </message>
        <message>
            <source>{region} on-demand prices of {month} {year}</source>
            <translation>{region} のオンデマンド価格、{year} 年 {month}</translation>
        </message>
        <message>
            <source>{region} on-demand prices of {month} {year}; {other} may differ</source>
            <translation>{region} のオンデマンド価格、{year} 年 {month}。{other} では異なる場合があります</translation>
        </message>
        <message>
            <source>{text}, in region {region}.</source>
            <translation>{text} (リージョン {region})。</translation>
        </message>
        <message>
            <source>{when}, {age} ago</source>
            <translation>{when} ({age}前)</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n of the text’s characters cannot be written to a file and are shown as �.</source>
            <translation>
                <numerusform>テキストのうち %n 文字をファイルに書き込めないため、� で示しています。</numerusform>
            </translation>
        </message>
        <message>
            <source>A call of the tool {name}</source>
            <translation>ツール {name} の呼び出し</translation>
        </message>
        <message>
            <source>An image ({kind}, {size:,} bytes) is not part of this document.</source>
            <translation>画像 ({kind}、{size:,} バイト) はこの文書に含まれていません。</translation>
        </message>
        <message>
            <source>An image: {kind}, {size:,} bytes</source>
            <translation>画像: {kind}、{size:,} バイト</translation>
        </message>
        <message>
            <source>Another beginning of the conversation.</source>
            <translation>会話の別の始まり。</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>アシスタント</translation>
        </message>
        <message>
            <source>Branch {number} of {count}</source>
            <translation>分岐 {number}/{count}</translation>
        </message>
        <message>
            <source>Called the tool {name}</source>
            <translation>ツール {name} を呼び出しました</translation>
        </message>
        <message>
            <source>Check its name and its folder.</source>
            <translation>名前とフォルダーを確認してください。</translation>
        </message>
        <message>
            <source>Choose a .json file, or the .zip that ChatGPT or Claude sent.</source>
            <translation>.json ファイル、または ChatGPT や Claude から届いた .zip を選んでください。</translation>
        </message>
        <message>
            <source>Choose another name, or ask for what is there to be replaced (--force).</source>
            <translation>別の名前にするか、既存のものの置き換えを指定してください (--force)。</translation>
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation>次のいずれかを選んでください: {known}。</translation>
        </message>
        <message>
            <source>Content handler</source>
            <translation>コンテンツハンドラー</translation>
        </message>
        <message>
            <source>Conversation {number} ({title}) has no messages that can be read.</source>
            <translation>会話 {number} ({title}) に読み取れるメッセージがありません。</translation>
        </message>
        <message>
            <source>Conversation {number} ({title}) is damaged: {error}</source>
            <translation>会話 {number} ({title}) は破損しています: {error}</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <source>Endpoint profile</source>
            <translation>エンドポイントプロファイル</translation>
        </message>
        <message>
            <source>Export it again without nesting: in LibreChat, with “Recursive” switched off.</source>
            <translation>入れ子にせずにエクスポートし直してください。LibreChat では「Recursive」をオフにします。</translation>
        </message>
        <message>
            <source>Give the id of one: {named}.</source>
            <translation>いずれかの ID を指定してください: {named}。</translation>
        </message>
        <message numerus="yes">
            <source>Give the id of one: {named}; and %n more.</source>
            <translation>
                <numerusform>いずれかの ID を指定してください: {named}、ほか %n 件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the name of a file, or of a folder to fill.</source>
            <translation>ファイル名、または出力先フォルダーの名前を指定してください。</translation>
        </message>
        <message>
            <source>Goes on from the message of {role} above: that has no text</source>
            <translation>上の{role}のメッセージ (テキストなし) からの続き</translation>
        </message>
        <message>
            <source>Goes on from the message of {role} above: “{words}”</source>
            <translation>上の{role}のメッセージからの続き: 「{words}」</translation>
        </message>
        <message>
            <source>It reads the JSON exports of: {known}.</source>
            <translation>次の JSON エクスポートを読み込めます: {known}。</translation>
        </message>
        <message>
            <source>It should hold a file named conversations.json.</source>
            <translation>conversations.json という名前のファイルが入っているはずです。</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>最後のメッセージ</translation>
        </message>
        <message>
            <source>List them with: sagedesk export --list</source>
            <translation>一覧を表示するコマンド: sagedesk export --list</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Model parameters</source>
            <translation>モデルのパラメーター</translation>
        </message>
        <message>
            <source>No conversation has the id or the title “{wanted}”.</source>
            <translation>ID またはタイトルが「{wanted}」の会話はありません。</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>プロンプト形式</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>思考過程</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>システムプロンプト</translation>
        </message>
        <message>
            <source>The file was written by a newer SageDesk; nothing of it was read.</source>
            <translation>ファイルは新しいバージョンの SageDesk で書き込まれたものです。何も読み込みませんでした。</translation>
        </message>
        <message>
            <source>The model called the tool {name}:</source>
            <translation>モデルがツール {name} を呼び出しました:</translation>
        </message>
        <message>
            <source>The model reached its token limit here.</source>
            <translation>モデルはここでトークン上限に達しました。</translation>
        </message>
        <message>
            <source>The reply failed.</source>
            <translation>応答に失敗しました。</translation>
        </message>
        <message>
            <source>The reply was interrupted here.</source>
            <translation>応答はここで中断されました。</translation>
        </message>
        <message>
            <source>The reply was still streaming when this was exported.</source>
            <translation>エクスポートの時点で、応答はまだストリーミング中でした。</translation>
        </message>
        <message>
            <source>The text left a code block open. The line that closes it was added here.</source>
            <translation>テキスト内のコードブロックが閉じられていなかったため、閉じる行をここに追加しました。</translation>
        </message>
        <message>
            <source>The text left an HTML block open. The line that closes it was added here.</source>
            <translation>テキスト内の HTML ブロックが閉じられていなかったため、閉じる行をここに追加しました。</translation>
        </message>
        <message>
            <source>The user stopped the reply here.</source>
            <translation>ユーザーがここで応答を停止しました。</translation>
        </message>
        <message>
            <source>There are no conversations to export yet.</source>
            <translation>エクスポートする会話はまだありません。</translation>
        </message>
        <message>
            <source>There is no export format named “{name}”.</source>
            <translation>「{name}」という名前のエクスポート形式はありません。</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>ファイル {path} はありません。</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>ツール</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>無題の会話</translation>
        </message>
        <message>
            <source>User</source>
            <translation>ユーザー</translation>
        </message>
        <message>
            <source>a file</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>an attachment</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <source>those of the endpoint</source>
            <translation>エンドポイントの値</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>無題</translation>
        </message>
        <message>
            <source>{kind}, {size:,} bytes</source>
            <translation>{kind}、{size:,} バイト</translation>
        </message>
        <message>
            <source>{name} cannot be unpacked: it is damaged, or locked with a password.</source>
            <translation>{name} を展開できません。破損しているか、パスワードで保護されています。</translation>
        </message>
        <message>
            <source>{name} has no conversations in it.</source>
            <translation>{name} に会話がありません。</translation>
        </message>
        <message>
            <source>{name} has no conversations that SageDesk can read.</source>
            <translation>{name} に SageDesk が読み取れる会話がありません。</translation>
        </message>
        <message>
            <source>{name} has {size:,} bytes; SageDesk reads up to {largest:,}.</source>
            <translation>{name} は {size:,} バイトあります。SageDesk が読み取れるのは {largest:,} バイトまでです。</translation>
        </message>
        <message>
            <source>{name} is cut off or damaged; what comes before was read. ({error})</source>
            <translation>{name} は途切れているか破損しています。その前までは読み込みました。({error})</translation>
        </message>
        <message>
            <source>{name} is nested too deeply.</source>
            <translation>{name} の入れ子が深すぎます。</translation>
        </message>
        <message>
            <source>{name} is not JSON.</source>
            <translation>{name} は JSON ではありません。</translation>
        </message>
        <message numerus="yes">
            <source>{path} and %n more would be overwritten, so nothing was exported.</source>
            <translation>
                <numerusform>{path} ほか %n 件が上書きされることになるため、何もエクスポートしませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>{path} is a folder or a device, not a file.</source>
            <translation>{path} はファイルではなく、フォルダーまたはデバイスです。</translation>
        </message>
        <message>
            <source>{path} would be overwritten, so nothing was exported.</source>
            <translation>{path} が上書きされることになるため、何もエクスポートしませんでした。</translation>
        </message>
        <message>
            <source>“{title}” could not be added: {reason}</source>
            <translation>「{title}」を追加できませんでした: {reason}</translation>
        </message>
        <message>
            <source>“{title}”: a message of neither the person nor Claude could not be read.</source>
            <translation>「{title}」: 本人のものでも Claude のものでもないメッセージを読み取れませんでした。</translation>
        </message>
        <message>
            <source>“{title}”: a message of the role {role} could not be read.</source>
            <translation>「{title}」: 役割 {role} のメッセージを読み取れませんでした。</translation>
        </message>
        <message>
            <source>“{title}”: a part of a tool’s answer ({kind}) could not be read.</source>
            <translation>「{title}」: ツールの回答の一部 ({kind}) を読み取れませんでした。</translation>
        </message>
        <message>
            <source>“{title}”: a part of the kind {kind} could not be read.</source>
            <translation>「{title}」: 種類 {kind} の部分を読み取れませんでした。</translation>
        </message>
        <message>
            <source>“{title}”: {name} is not in the export.</source>
            <translation>「{title}」: {name} はエクスポートに含まれていません。</translation>
        </message>
        <message>
            <source>“{wanted}” could be any of {count} conversations.</source>
            <translation>「{wanted}」に当てはまる会話が {count} 件あります。</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>会話 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>A folder with a file for each conversation</source>
            <translation>会話ごとに 1 ファイルのフォルダー</translation>
        </message>
        <message>
            <source>A line for each conversation, for fine-tuning and evaluation.</source>
            <translation>会話ごとに 1 行。ファインチューニングと評価用です。</translation>
        </message>
        <message>
            <source>All branches</source>
            <translation>すべての分岐</translation>
        </message>
        <message>
            <source>Chosen conversations</source>
            <translation>選択した会話</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Dates and times</source>
            <translation>日付と時刻</translation>
        </message>
        <message>
            <source>Endpoint and parameters</source>
            <translation>エンドポイントとパラメーター</translation>
        </message>
        <message>
            <source>Every version of every message, not only what is shown</source>
            <translation>表示中のものだけでなく、全メッセージの全バージョン</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Everything, with all branches. It can be imported again, and nothing is lost.</source>
            <translation>すべての分岐を含む全データ。再びインポートでき、何も失われません。</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>会話をエクスポート</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>JSON, lossless</source>
            <translation>JSON (ロスレス)</translation>
        </message>
        <message>
            <source>JSONL of chat messages</source>
            <translation>チャットメッセージの JSONL</translation>
        </message>
        <message>
            <source>One page that needs nothing else, light or dark, and prints well.</source>
            <translation>単独で開ける 1 ページ。ライトにもダークにも対応し、きれいに印刷できます。</translation>
        </message>
        <message>
            <source>Pages to print and to send.</source>
            <translation>印刷や送付のためのページ。</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>プレーンテキスト</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>エクスポートの進行状況</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>思考過程</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>置き換える</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>システムプロンプト</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>この会話</translation>
        </message>
        <message>
            <source>To read and to keep under version control. Every text stands in it as it came.</source>
            <translation>閲覧とバージョン管理用。すべてのテキストが届いたままの形で入ります。</translation>
        </message>
        <message>
            <source>To read and to paste.</source>
            <translation>閲覧と貼り付け用。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>What goes along</source>
            <translation>含めるもの</translation>
        </message>
        <message>
            <source>YAML front matter, for Obsidian and git</source>
            <translation>YAML フロントマター (Obsidian と git 用)</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>%n file(s) exported to {target}</source>
            <translation>
                <numerusform>%n 個のファイルを {target} にエクスポートしました</numerusform>
            </translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>フォルダーを表示</translation>
        </message>
        <message>
            <source>Stopped. What was written by then is whole.</source>
            <translation>停止しました。それまでに書き出した分は完全です。</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>質問日時</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Completion tokens</source>
            <translation>補完トークン数</translation>
        </message>
        <message>
            <source>Container format</source>
            <translation>コンテナ形式</translation>
        </message>
        <message>
            <source>Cut at the token limit</source>
            <translation>トークン上限で打ち切り</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Estimated cost</source>
            <translation>推定コスト</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Finish reason</source>
            <translation>終了理由</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>最初のトークン</translation>
        </message>
        <message>
            <source>Inference component</source>
            <translation>推論コンポーネント</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>Last token</source>
            <translation>最後のトークン</translation>
        </message>
        <message>
            <source>Old messages left out</source>
            <translation>省かれた古いメッセージ</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>パラメーター</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>プロファイル</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>プロンプト形式</translation>
        </message>
        <message>
            <source>Prompt tokens</source>
            <translation>プロンプトトークン数</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>待機開始</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>リクエスト ID</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>ストリーミング中</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>システムプロンプト</translation>
        </message>
        <message>
            <source>The endpoint’s</source>
            <translation>エンドポイントの設定</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>バリアント</translation>
        </message>
    </context>
    <context>
        <name>FailureAction</name>
        <message>
            <source>Ask the model to go on where it was cut off</source>
            <translation>途切れたところから続けるようモデルに頼みます</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Copy policy</source>
            <translation>ポリシーをコピー</translation>
        </message>
        <message>
            <source>Copy policy for the log</source>
            <translation>ログ用ポリシーをコピー</translation>
        </message>
        <message>
            <source>Copy the smallest IAM policy that allows it, to hand to whoever manages your account</source>
            <translation>許可に必要な最小の IAM ポリシーをコピーし、アカウントの管理者に渡します</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Edit profile</source>
            <translation>プロファイルを編集</translation>
        </message>
        <message>
            <source>Fetch the last 50 lines of the container’s log</source>
            <translation>コンテナのログの最後の 50 行を取得します</translation>
        </message>
        <message>
            <source>Have the reply made anew</source>
            <translation>応答を新しく作り直します</translation>
        </message>
        <message>
            <source>Hide log lines</source>
            <translation>ログを隠す</translation>
        </message>
        <message>
            <source>Open log stream</source>
            <translation>ログストリームを開く</translation>
        </message>
        <message>
            <source>Open the endpoint’s profile</source>
            <translation>エンドポイントのプロファイルを開きます</translation>
        </message>
        <message>
            <source>Open the log in the AWS console, after asking</source>
            <translation>確認のうえ、AWS コンソールでログを開きます</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Show and copy what a report needs</source>
            <translation>報告に必要な情報を表示してコピーします</translation>
        </message>
        <message>
            <source>Show log lines</source>
            <translation>ログを表示</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Sign in to AWS again</source>
            <translation>AWS に再びサインインします</translation>
        </message>
    </context>
    <context>
        <name>FailurePanel</name>
        <message>
            <source>What can be done</source>
            <translation>対処方法</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n 日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n 時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n 分</numerusform>
            </translation>
        </message>
        <message>
            <source>A new MFA code is needed.</source>
            <translation>新しい MFA コードが必要です。</translation>
        </message>
        <message>
            <source>A proxy may take headers away. Try without it, or have it leave the Authorization header alone.</source>
            <translation>プロキシがヘッダーを取り除いている可能性があります。プロキシなしで試すか、Authorization ヘッダーを変更しないように設定してください。</translation>
        </message>
        <message>
            <source>A proxy or a virus scanner may stand between and show a certificate of its own: in the network settings of the profile, trust the certificates of this system, or add your company's.</source>
            <translation>途中のプロキシやウイルス対策ソフトが独自の証明書を示している可能性があります。プロファイルのネットワーク設定で、このシステムの証明書を信頼するか、会社の証明書を追加してください。</translation>
        </message>
        <message>
            <source>A resource control policy of your organisation must allow it: ask who runs that.</source>
            <translation>組織のリソースコントロールポリシーで許可する必要があります。管理者にお問い合わせください。</translation>
        </message>
        <message>
            <source>A service control policy of your organisation must allow it: ask who runs that.</source>
            <translation>組織のサービスコントロールポリシーで許可する必要があります。管理者にお問い合わせください。</translation>
        </message>
        <message>
            <source>A service that SageMaker needs failed.</source>
            <translation>SageMaker が必要とするサービスで障害が起きました。</translation>
        </message>
        <message>
            <source>AWS did not accept the MFA code.</source>
            <translation>AWS は MFA コードを受け付けませんでした。</translation>
        </message>
        <message>
            <source>AWS does not accept the signature: the secret access key does not belong to the access key ID.</source>
            <translation>AWS が署名を受け付けません。シークレットアクセスキーがアクセスキー ID と対応していません。</translation>
        </message>
        <message>
            <source>AWS does not allow this: {words}</source>
            <translation>AWS が許可していません: {words}</translation>
        </message>
        <message>
            <source>AWS does not know this access key ID, or its session token is not valid.</source>
            <translation>AWS がこのアクセスキー ID を認識できないか、セッショントークンが無効です。</translation>
        </message>
        <message>
            <source>AWS gave no reason</source>
            <translation>AWS は理由を示していません</translation>
        </message>
        <message>
            <source>An explicit deny stands in a {policy}: only whoever wrote it can take it away.</source>
            <translation>{policy}に明示的な拒否があります。取り除けるのは作成者だけです。</translation>
        </message>
        <message>
            <source>Ask who runs it to allow the host, or choose another proxy in the network settings.</source>
            <translation>管理者にこのホストの許可を依頼するか、ネットワーク設定で別のプロキシを選んでください。</translation>
        </message>
        <message>
            <source>Check its name in the endpoint's profile.</source>
            <translation>エンドポイントのプロファイルで名前を確認してください。</translation>
        </message>
        <message>
            <source>Check its name, the region and the account that you are signed in to.</source>
            <translation>名前、リージョン、サインイン中のアカウントを確認してください。</translation>
        </message>
        <message>
            <source>Check the access key ID; temporary keys need their session token too.</source>
            <translation>アクセスキー ID を確認してください。一時的なキーにはセッショントークンも必要です。</translation>
        </message>
        <message>
            <source>Check the account and the role, or ask who manages them.</source>
            <translation>アカウントとロールを確認するか、管理者にお問い合わせください。</translation>
        </message>
        <message>
            <source>Check the date and time of this computer.</source>
            <translation>このコンピューターの日付と時刻を確認してください。</translation>
        </message>
        <message>
            <source>Check the endpoint URL, and whether a proxy answers in its place.</source>
            <translation>エンドポイント URL と、代わりにプロキシが応答していないかを確認してください。</translation>
        </message>
        <message>
            <source>Check the network, the region and the endpoint URL.</source>
            <translation>ネットワーク、リージョン、エンドポイント URL を確認してください。</translation>
        </message>
        <message>
            <source>Check the network, the region and the endpoint URL; inside a company, a VPN or a proxy may be needed.</source>
            <translation>ネットワーク、リージョン、エンドポイント URL を確認してください。社内では VPN やプロキシが必要な場合があります。</translation>
        </message>
        <message>
            <source>Check the proxy in the network settings, or HTTPS_PROXY.</source>
            <translation>ネットワーク設定のプロキシ、または HTTPS_PROXY を確認してください。</translation>
        </message>
        <message>
            <source>Check the proxy in the network settings.</source>
            <translation>ネットワーク設定のプロキシを確認してください。</translation>
        </message>
        <message>
            <source>Check the role's ARN, its external id and whether it wants an MFA code; its trust policy must name you.</source>
            <translation>ロールの ARN、外部 ID、MFA コードの要否を確認してください。ロールの信頼ポリシーで、あなたが指定されている必要があります。</translation>
        </message>
        <message>
            <source>Choose an AWS profile, enter access keys, or sign in with the AWS CLI.</source>
            <translation>AWS プロファイルを選ぶか、アクセスキーを入力するか、AWS CLI でサインインしてください。</translation>
        </message>
        <message>
            <source>Choose one that is in ~/.aws/config or ~/.aws/credentials.</source>
            <translation>~/.aws/config または ~/.aws/credentials にあるものを選んでください。</translation>
        </message>
        <message>
            <source>Clear the inference component in the endpoint's profile.</source>
            <translation>エンドポイントのプロファイルで推論コンポーネントを空にしてください。</translation>
        </message>
        <message>
            <source>Each code can be used once.</source>
            <translation>コードは 1 回しか使えません。</translation>
        </message>
        <message>
            <source>Enter both keys again.</source>
            <translation>両方のキーを入力し直してください。</translation>
        </message>
        <message>
            <source>Give the access key ID and the secret access key.</source>
            <translation>アクセスキー ID とシークレットアクセスキーを入力してください。</translation>
        </message>
        <message>
            <source>Give the region that the endpoint runs in.</source>
            <translation>エンドポイントが稼働しているリージョンを指定してください。</translation>
        </message>
        <message>
            <source>IAM Identity Center does not give you this role in this account.</source>
            <translation>IAM Identity Center では、このアカウントでこのロールが割り当てられていません。</translation>
        </message>
        <message>
            <source>It may be busy. A request that may have been started is not repeated by itself.</source>
            <translation>混雑している可能性があります。開始された可能性のあるリクエストは自動では再送しません。</translation>
        </message>
        <message>
            <source>Look at credential_process in ~/.aws/config.</source>
            <translation>~/.aws/config の credential_process を確認してください。</translation>
        </message>
        <message>
            <source>No AWS credentials were found.</source>
            <translation>AWS の認証情報が見つかりません。</translation>
        </message>
        <message>
            <source>No usable AWS region is set.</source>
            <translation>有効な AWS リージョンが設定されていません。</translation>
        </message>
        <message>
            <source>Nothing of it could be kept. Try again.</source>
            <translation>内容を残せませんでした。もう一度お試しください。</translation>
        </message>
        <message>
            <source>Put them into HTTPS_PROXY, as your company says.</source>
            <translation>会社の案内に従い、HTTPS_PROXY に設定してください。</translation>
        </message>
        <message>
            <source>Run it once in a terminal to see why.</source>
            <translation>ターミナルで一度実行し、原因を確認してください。</translation>
        </message>
        <message>
            <source>SageMaker broke the reply off: {words}</source>
            <translation>SageMaker が応答を打ち切りました: {words}</translation>
        </message>
        <message>
            <source>SageMaker could not be reached.</source>
            <translation>SageMaker に接続できませんでした。</translation>
        </message>
        <message>
            <source>SageMaker could not be reached: {host}.</source>
            <translation>SageMaker に接続できませんでした: {host}。</translation>
        </message>
        <message>
            <source>SageMaker did not accept the request: {words}</source>
            <translation>SageMaker はリクエストを受け付けませんでした: {words}</translation>
        </message>
        <message>
            <source>SageMaker had an internal failure.</source>
            <translation>SageMaker で内部障害が起きました。</translation>
        </message>
        <message>
            <source>SageMaker is not available at the moment.</source>
            <translation>SageMaker は現在利用できません。</translation>
        </message>
        <message>
            <source>SageMaker refused the request: {words}</source>
            <translation>SageMaker はリクエストを拒否しました: {words}</translation>
        </message>
        <message>
            <source>Set the date and time (best by network time), then try again.</source>
            <translation>日付と時刻を合わせてから (ネットワーク時刻を推奨)、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Set the inference component in the endpoint's profile.</source>
            <translation>エンドポイントのプロファイルで推論コンポーネントを指定してください。</translation>
        </message>
        <message>
            <source>Shorten the conversation, or send fewer or smaller images.</source>
            <translation>会話を短くするか、画像を減らすか小さくしてください。</translation>
        </message>
        <message>
            <source>Sign in again with: aws login.</source>
            <translation>再びサインインしてください: aws login。</translation>
        </message>
        <message>
            <source>Sign in again, in the window with Endpoint › Sign in to AWS…, in a terminal with: sagedesk login.</source>
            <translation>再びサインインしてください。ウィンドウでは「エンドポイント」›「AWS にサインイン…」、ターミナルでは次のコマンドを使います: sagedesk login。</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>再びサインインしてください。</translation>
        </message>
        <message>
            <source>The AWS credentials are half set.</source>
            <translation>AWS の認証情報が一部しか設定されていません。</translation>
        </message>
        <message>
            <source>The answer took longer than SageMaker allows for one stream, and was cut off.</source>
            <translation>応答が SageMaker の 1 回のストリームの制限時間を超えたため、打ち切られました。</translation>
        </message>
        <message>
            <source>The certificate is not valid yet: the clock of this computer is wrong.</source>
            <translation>証明書がまだ有効になっていません。このコンピューターの時計がずれています。</translation>
        </message>
        <message>
            <source>The certificate of the service has expired, or the clock of this computer is wrong.</source>
            <translation>サービスの証明書が期限切れか、このコンピューターの時計がずれています。</translation>
        </message>
        <message>
            <source>The certificate of what answered is not trusted.</source>
            <translation>応答した相手の証明書は信頼されていません。</translation>
        </message>
        <message>
            <source>The clock of this computer is wrong, so AWS does not accept the signature.</source>
            <translation>このコンピューターの時計がずれているため、AWS が署名を受け付けません。</translation>
        </message>
        <message>
            <source>The clock of this computer is {duration} ahead, so AWS does not accept the signature.</source>
            <translation>このコンピューターの時計が {duration}進んでいるため、AWS が署名を受け付けません。</translation>
        </message>
        <message>
            <source>The clock of this computer is {duration} behind, so AWS does not accept the signature.</source>
            <translation>このコンピューターの時計が {duration}遅れているため、AWS が署名を受け付けません。</translation>
        </message>
        <message>
            <source>The connection broke in the middle of the reply.</source>
            <translation>応答の途中で接続が切れました。</translation>
        </message>
        <message>
            <source>The connection was closed before an answer came.</source>
            <translation>応答が届く前に接続が閉じられました。</translation>
        </message>
        <message>
            <source>The container did not answer within the minute that SageMaker gives it.</source>
            <translation>コンテナが SageMaker の制限時間の 1 分以内に応答しませんでした。</translation>
        </message>
        <message>
            <source>The endpoint did not begin to answer in time.</source>
            <translation>エンドポイントが時間内に応答を始めませんでした。</translation>
        </message>
        <message>
            <source>The endpoint gets too many requests at the moment.</source>
            <translation>現在、エンドポイントへのリクエストが多すぎます。</translation>
        </message>
        <message>
            <source>The endpoint went silent in the middle of its reply.</source>
            <translation>応答の途中でエンドポイントからの送信が途絶えました。</translation>
        </message>
        <message>
            <source>The host of SageMaker is not known here.</source>
            <translation>SageMaker のホスト名を解決できません。</translation>
        </message>
        <message>
            <source>The host of SageMaker is not known here: {host}.</source>
            <translation>SageMaker のホスト名を解決できません: {host}。</translation>
        </message>
        <message>
            <source>The model is scaled to zero and is waking up now.</source>
            <translation>モデルはゼロにスケールされていて、今起動しているところです。</translation>
        </message>
        <message>
            <source>The model is still being loaded.</source>
            <translation>モデルはまだ読み込み中です。</translation>
        </message>
        <message>
            <source>The model's container answered with an error ({status}): {words}</source>
            <translation>モデルのコンテナがエラーを返しました ({status}): {words}</translation>
        </message>
        <message>
            <source>The model's container answered with an error: {words}</source>
            <translation>モデルのコンテナがエラーを返しました: {words}</translation>
        </message>
        <message>
            <source>The model's container broke off: {words}</source>
            <translation>モデルのコンテナが応答を打ち切りました: {words}</translation>
        </message>
        <message>
            <source>The permissions boundary of your user or role must allow it too.</source>
            <translation>ユーザーまたはロールのアクセス許可の境界でも許可する必要があります。</translation>
        </message>
        <message>
            <source>The policy of the VPC endpoint must allow it.</source>
            <translation>VPC エンドポイントのポリシーで許可する必要があります。</translation>
        </message>
        <message>
            <source>The policy of the resource itself must allow it.</source>
            <translation>リソース自体のポリシーで許可する必要があります。</translation>
        </message>
        <message>
            <source>The policy of your user or role needs {action}.</source>
            <translation>ユーザーまたはロールのポリシーに {action} が必要です。</translation>
        </message>
        <message>
            <source>The policy of your user or role needs {action}. Endpoint names in policies are lower case.</source>
            <translation>ユーザーまたはロールのポリシーに {action} が必要です。ポリシー内のエンドポイント名は小文字です。</translation>
        </message>
        <message>
            <source>The program that gives your AWS credentials cannot be run: {filename}.</source>
            <translation>AWS の認証情報を渡すプログラムを実行できません: {filename}。</translation>
        </message>
        <message>
            <source>The proxy cannot be reached, or does not let this through.</source>
            <translation>プロキシに接続できないか、プロキシがこの通信を通しません。</translation>
        </message>
        <message>
            <source>The proxy cannot be used as it is set.</source>
            <translation>プロキシを現在の設定では使えません。</translation>
        </message>
        <message>
            <source>The proxy does not let this through.</source>
            <translation>プロキシがこの通信を通しません。</translation>
        </message>
        <message>
            <source>The proxy wants a user name and a password.</source>
            <translation>プロキシがユーザー名とパスワードを求めています。</translation>
        </message>
        <message>
            <source>The reply broke off in the middle.</source>
            <translation>応答が途中で途切れました。</translation>
        </message>
        <message>
            <source>The reply was damaged on its way.</source>
            <translation>応答が転送中に破損しました。</translation>
        </message>
        <message>
            <source>The request cannot be made as it is.</source>
            <translation>このままではリクエストを作れません。</translation>
        </message>
        <message>
            <source>The request is larger than SageMaker takes.</source>
            <translation>リクエストが SageMaker の上限を超えています。</translation>
        </message>
        <message>
            <source>The request reached AWS without its signature, or with half of it.</source>
            <translation>リクエストが、署名なしまたは不完全な署名で AWS に届きました。</translation>
        </message>
        <message>
            <source>The request to SageMaker failed.</source>
            <translation>SageMaker へのリクエストに失敗しました。</translation>
        </message>
        <message>
            <source>The role may not be assumed: {words}</source>
            <translation>ロールを引き受けられません: {words}</translation>
        </message>
        <message>
            <source>The role's session has ended.</source>
            <translation>ロールのセッションが終了しました。</translation>
        </message>
        <message>
            <source>The secure connection could not be made.</source>
            <translation>安全な接続を確立できませんでした。</translation>
        </message>
        <message>
            <source>The source of your AWS credentials failed.</source>
            <translation>AWS の認証情報の取得元でエラーが起きました。</translation>
        </message>
        <message>
            <source>There is no AWS profile of this name.</source>
            <translation>この名前の AWS プロファイルはありません。</translation>
        </message>
        <message>
            <source>There is no endpoint {name} in {place}.</source>
            <translation>{place}にエンドポイント {name} はありません。</translation>
        </message>
        <message>
            <source>There is no inference component {name} in {place}.</source>
            <translation>{place}に推論コンポーネント {name} はありません。</translation>
        </message>
        <message>
            <source>There is no inference component {name}.</source>
            <translation>推論コンポーネント {name} はありません。</translation>
        </message>
        <message>
            <source>This endpoint has no inference components, but the request names one.</source>
            <translation>このエンドポイントに推論コンポーネントはありませんが、リクエストで指定されています。</translation>
        </message>
        <message>
            <source>This endpoint serves inference components, and the request names none.</source>
            <translation>このエンドポイントは推論コンポーネントを提供していますが、リクエストで指定されていません。</translation>
        </message>
        <message>
            <source>This takes some minutes. Try again then.</source>
            <translation>数分かかります。その後でもう一度お試しください。</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>1 分後にもう一度お試しください。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>もう一度お試しください。</translation>
        </message>
        <message>
            <source>Try again. If it stays, look at health.aws.amazon.com.</source>
            <translation>もう一度お試しください。続く場合は health.aws.amazon.com を確認してください。</translation>
        </message>
        <message>
            <source>Use a format that streams, ask for a shorter answer, or look at the endpoint's load.</source>
            <translation>ストリーミングする形式を使うか、短い回答を求めるか、エンドポイントの負荷を確認してください。</translation>
        </message>
        <message>
            <source>Wait a little.</source>
            <translation>少しお待ちください。</translation>
        </message>
        <message>
            <source>What answered does not speak TLS: is the endpoint URL one of http://?</source>
            <translation>応答した相手は TLS に対応していません。エンドポイント URL が http:// ではありませんか?</translation>
        </message>
        <message>
            <source>What answered is not SageMaker's response stream.</source>
            <translation>応答が SageMaker のレスポンスストリームではありません。</translation>
        </message>
        <message>
            <source>What answered shows the certificate of another host.</source>
            <translation>応答した相手は別のホストの証明書を示しています。</translation>
        </message>
        <message>
            <source>What came is kept. Continue from there, or ask for less at once.</source>
            <translation>届いた分は保存されています。そこから続けるか、一度に求める量を減らしてください。</translation>
        </message>
        <message>
            <source>What came is kept. Continue from there, or try again.</source>
            <translation>届いた分は保存されています。そこから続けるか、もう一度お試しください。</translation>
        </message>
        <message>
            <source>You are not allowed to do {action} on {resource}.</source>
            <translation>{resource} に対する {action} は許可されていません。</translation>
        </message>
        <message>
            <source>You are not allowed to do {action}.</source>
            <translation>{action} は許可されていません。</translation>
        </message>
        <message>
            <source>Your AWS credentials have expired.</source>
            <translation>AWS の認証情報の有効期限が切れています。</translation>
        </message>
        <message>
            <source>Your AWS sign-in has expired.</source>
            <translation>AWS へのサインインの有効期限が切れています。</translation>
        </message>
        <message>
            <source>Your sign-in has a session policy that does not allow it: sign in without it, or widen it.</source>
            <translation>サインインのセッションポリシーで許可されていません。セッションポリシーなしでサインインするか、範囲を広げてください。</translation>
        </message>
        <message>
            <source>access denied</source>
            <translation>アクセス拒否</translation>
        </message>
        <message>
            <source>account {account}</source>
            <translation>アカウント {account}</translation>
        </message>
        <message>
            <source>account {account}, region {region}</source>
            <translation>アカウント {account}、リージョン {region}</translation>
        </message>
        <message>
            <source>region {region}</source>
            <translation>リージョン {region}</translation>
        </message>
        <message>
            <source>{caller} is not allowed to do {action} on {resource}.</source>
            <translation>{caller} には、{resource} に対する {action} が許可されていません。</translation>
        </message>
        <message>
            <source>{caller} is not allowed to do {action}.</source>
            <translation>{caller} には {action} が許可されていません。</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n トークン</numerusform>
            </translation>
        </message>
        <message>
            <source>first after {seconds} s</source>
            <translation>最初まで {seconds} 秒</translation>
        </message>
        <message>
            <source>{rate} tokens/s</source>
            <translation>{rate} トークン/秒</translation>
        </message>
        <message>
            <source>{seconds} s in all</source>
            <translation>合計 {seconds} 秒</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>閉じる (Esc)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Find in this conversation</source>
            <translation>この会話内を検索</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>大文字と小文字を区別</translation>
        </message>
        <message>
            <source>Next hit (F3)</source>
            <translation>次の一致 (F3)</translation>
        </message>
        <message>
            <source>No hits</source>
            <translation>一致なし</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>無効</translation>
        </message>
        <message>
            <source>Previous hit (Shift+F3)</source>
            <translation>前の一致 (Shift+F3)</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>正規表現</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>検索中 …</translation>
        </message>
        <message>
            <source>This is not a regular expression: {error}.</source>
            <translation>正規表現ではありません: {error}。</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number}/{count}</translation>
        </message>
        <message>
            <source>{number} of {count}+</source>
            <translation>{number}/{count}+</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>First run</source>
            <translation>初回セットアップ</translation>
        </message>
        <message>
            <source>Go on without</source>
            <translation>このまま進む</translation>
        </message>
        <message>
            <source>Keep for this run only</source>
            <translation>今回の起動中のみ保持</translation>
        </message>
        <message>
            <source>Leave this; Endpoint › Set up an endpoint… leads here again</source>
            <translation>ここを閉じます。「エンドポイント」›「エンドポイントを設定…」でまた開けます</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>ステップ {number}/{count}</translation>
        </message>
    </context>
    <context>
        <name>FormatFields</name>
        <message>
            <source>A content handler: a class, or an object.</source>
            <translation>コンテンツハンドラー: クラスまたはオブジェクト。</translation>
        </message>
        <message>
            <source>A function from messages to text, or a prompt format.</source>
            <translation>メッセージをテキストに変換する関数、またはプロンプト形式。</translation>
        </message>
        <message>
            <source>Container format</source>
            <translation>コンテナ形式</translation>
        </message>
        <message>
            <source>Container format code</source>
            <translation>コンテナ形式のコード</translation>
        </message>
        <message>
            <source>How the container takes requests.</source>
            <translation>コンテナがリクエストを受け取る形式。</translation>
        </message>
        <message>
            <source>Not needed: this container is sent messages and formats them itself.</source>
            <translation>不要: このコンテナはメッセージを受け取り、自身で整形します。</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>プロンプト形式</translation>
        </message>
        <message>
            <source>Prompt format code</source>
            <translation>プロンプト形式のコード</translation>
        </message>
        <message>
            <source>Python code…</source>
            <translation>Python コード…</translation>
        </message>
        <message>
            <source>What the model was trained on.</source>
            <translation>モデルが学習した形式。</translation>
        </message>
    </context>
    <context>
        <name>Handlers</name>
        <message>
            <source>A parameter has no JSON form: {error}.</source>
            <translation>JSON で表せないパラメーターがあります: {error}。</translation>
        </message>
        <message>
            <source>Ask for a shorter answer (Max tokens in the profile), or begin a new conversation.</source>
            <translation>短い回答を求める (プロファイルの最大トークン数) か、新しい会話を始めてください。</translation>
        </message>
        <message>
            <source>Choose a prompt format.</source>
            <translation>プロンプト形式を選んでください。</translation>
        </message>
        <message>
            <source>Choose the content handler that fits the endpoint's container.</source>
            <translation>エンドポイントのコンテナに合うコンテンツハンドラーを選んでください。</translation>
        </message>
        <message>
            <source>Give the name of a content handler, or an object with LlamaIndex's four methods.</source>
            <translation>コンテンツハンドラーの名前か、LlamaIndex の 4 つのメソッドを持つオブジェクトを指定してください。</translation>
        </message>
        <message>
            <source>Images cannot be sent with the content handler {handler}.</source>
            <translation>コンテンツハンドラー {handler} では画像を送れません。</translation>
        </message>
        <message>
            <source>It says: {error!r}.</source>
            <translation>内容: {error!r}。</translation>
        </message>
        <message>
            <source>Its code must be installed where SageDesk runs.</source>
            <translation>そのコードは SageDesk の動作環境にインストールされている必要があります。</translation>
        </message>
        <message>
            <source>Its format is another one. Choose another container format in the profile.</source>
            <translation>形式が異なります。プロファイルで別のコンテナ形式を選んでください。</translation>
        </message>
        <message>
            <source>Remove the images, or use an endpoint that speaks openai-chat with a model that sees.</source>
            <translation>画像を外すか、openai-chat に対応し画像を扱えるモデルのエンドポイントを使ってください。</translation>
        </message>
        <message>
            <source>Set a temperature above 0 in the profile, or none.</source>
            <translation>プロファイルの温度を 0 より大きくするか、空にしてください。</translation>
        </message>
        <message>
            <source>Take the model's name out of the profile: the endpoint has one model, and knows it by another name.</source>
            <translation>プロファイルからモデル名を外してください。エンドポイントのモデルは 1 つで、別の名前になっています。</translation>
        </message>
        <message>
            <source>The container does not understand the request: {words}</source>
            <translation>コンテナがリクエストを理解できません: {words}</translation>
        </message>
        <message>
            <source>The content handler {handler} takes formatted text, not messages.</source>
            <translation>コンテンツハンドラー {handler} はメッセージではなく、整形済みテキストを受け取ります。</translation>
        </message>
        <message>
            <source>The content handler {kind} could not read the reply.</source>
            <translation>コンテンツハンドラー {kind} が応答を読み取れませんでした。</translation>
        </message>
        <message>
            <source>The content handler {kind} could not write the request.</source>
            <translation>コンテンツハンドラー {kind} がリクエストを作成できませんでした。</translation>
        </message>
        <message>
            <source>The content handler {name} does not take these options: {options}.</source>
            <translation>コンテンツハンドラー {name} は次のオプションを受け付けません: {options}。</translation>
        </message>
        <message>
            <source>The content handler {reference} could not be loaded: {error}.</source>
            <translation>コンテンツハンドラー {reference} を読み込めませんでした: {error}。</translation>
        </message>
        <message>
            <source>The conversation has: {roles}.</source>
            <translation>この会話の構成: {roles}。</translation>
        </message>
        <message>
            <source>The conversation is too long for the model.</source>
            <translation>会話がモデルには長すぎます。</translation>
        </message>
        <message>
            <source>The conversation is too long for the model. The model takes {limit:,} tokens, this request needs {asked:,} ({prompt:,} of the conversation, {answer:,} for the answer).</source>
            <translation>会話がモデルには長すぎます。モデルの上限は {limit:,} トークンですが、このリクエストには {asked:,} トークン (会話 {prompt:,}、回答 {answer:,}) が必要です。</translation>
        </message>
        <message>
            <source>The conversation is too long for the model. The model takes {limit:,} tokens, this request needs {asked:,}.</source>
            <translation>会話がモデルには長すぎます。モデルの上限は {limit:,} トークンですが、このリクエストには {asked:,} トークンが必要です。</translation>
        </message>
        <message>
            <source>The conversation is too long for the model. The model takes {limit:,} tokens.</source>
            <translation>会話がモデルには長すぎます。モデルの上限は {limit:,} トークンです。</translation>
        </message>
        <message>
            <source>The endpoint's CloudWatch log has more.</source>
            <translation>詳しくはエンドポイントの CloudWatch ログにあります。</translation>
        </message>
        <message>
            <source>The endpoint's reply is not in the format that was expected.</source>
            <translation>エンドポイントの応答が想定の形式ではありません。</translation>
        </message>
        <message>
            <source>The expression for {name} does not fit the reply.</source>
            <translation>{name} の式が応答に合いません。</translation>
        </message>
        <message>
            <source>The expression for {option} is no JMESPath: {expression}</source>
            <translation>{option} の式は JMESPath ではありません: {expression}</translation>
        </message>
        <message>
            <source>The instance has too little memory for this. Shorten the conversation, or use a larger instance.</source>
            <translation>インスタンスのメモリが足りません。会話を短くするか、より大きいインスタンスを使ってください。</translation>
        </message>
        <message>
            <source>The model is overloaded: it takes no more requests at the moment.</source>
            <translation>モデルが過負荷で、現在これ以上リクエストを受け付けません。</translation>
        </message>
        <message>
            <source>The model's container reported an error and did not say which.</source>
            <translation>モデルのコンテナがエラーを報告しましたが、内容を示していません。</translation>
        </message>
        <message>
            <source>The model's container reported an error: {words}</source>
            <translation>モデルのコンテナがエラーを報告しました: {words}</translation>
        </message>
        <message>
            <source>The model's license must be accepted: set the custom attributes of the profile to accept_eula=true.</source>
            <translation>モデルのライセンスへの同意が必要です。プロファイルのカスタム属性を accept_eula=true にしてください。</translation>
        </message>
        <message>
            <source>The names are: {names}.</source>
            <translation>使える名前: {names}。</translation>
        </message>
        <message>
            <source>The request cannot be written as JSON.</source>
            <translation>リクエストを JSON で書き表せません。</translation>
        </message>
        <message>
            <source>The request's expression cannot be worked out.</source>
            <translation>リクエストの式を評価できません。</translation>
        </message>
        <message>
            <source>There is no content handler named {name!r}.</source>
            <translation>コンテンツハンドラー {name!r} はありません。</translation>
        </message>
        <message>
            <source>This container takes a system message or none, then user and assistant in turn, the user last.</source>
            <translation>このコンテナが受け取るのは、システムメッセージ (なくても可) の後、ユーザーとアシスタントが交互に続き、ユーザーで終わる会話です。</translation>
        </message>
        <message>
            <source>Try again in a moment. If it happens often, the endpoint needs more instances.</source>
            <translation>しばらくしてからもう一度お試しください。頻繁に起きる場合は、エンドポイントのインスタンスを増やす必要があります。</translation>
        </message>
        <message>
            <source>it gave no reason</source>
            <translation>理由は示されていません</translation>
        </message>
        <message>
            <source>no messages</source>
            <translation>メッセージなし</translation>
        </message>
        <message>
            <source>{name} is not a content handler: it has no {methods}.</source>
            <translation>{name} はコンテンツハンドラーではありません。{methods} がありません。</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Add, edit and delete endpoint profiles</source>
            <translation>エンドポイントプロファイルの追加、編集、削除</translation>
        </message>
        <message>
            <source>Answers about SageDesk, from this computer</source>
            <translation>SageDesk の使い方に英語で回答します</translation>
        </message>
        <message>
            <source>Choose an endpoint profile</source>
            <translation>エンドポイントプロファイルを選択</translation>
        </message>
        <message>
            <source>Endpoint profile</source>
            <translation>エンドポイントプロファイル</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>パラメーター</translation>
        </message>
        <message>
            <source>Profiles…</source>
            <translation>プロファイル…</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>State: {state}</source>
            <translation>状態: {state}</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>システムプロンプト</translation>
        </message>
        <message>
            <source>System prompt: none</source>
            <translation>システムプロンプト: なし</translation>
        </message>
        <message>
            <source>System prompt: {text}</source>
            <translation>システムプロンプト: {text}</translation>
        </message>
        <message>
            <source>Toggle sidebar</source>
            <translation>サイドバーの表示/非表示</translation>
        </message>
        <message>
            <source>Toggle sidebar (Ctrl+B)</source>
            <translation>サイドバーの表示/非表示 (Ctrl+B)</translation>
        </message>
    </context>
    <context>
        <name>HotKey</name>
        <message>
            <source>Another program has {keys} already.</source>
            <translation>{keys} はすでに別のプログラムが使っています。</translation>
        </message>
    </context>
    <context>
        <name>IdentityDialog</name>
        <message>
            <source>ARN</source>
            <translation>ARN</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copy ARN</source>
            <translation>ARN をコピー</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>認証情報</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>ロール</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>再びサインイン…</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Who am I?</source>
            <translation>現在の ID</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n conversation(s) imported from {source}</source>
            <translation>
                <numerusform>{source} から会話 %n 件をインポートしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n 件は取り込み済み</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>会話をインポート</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>インポートの進行状況</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>{name} を読み込み中…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>What could not be read</source>
            <translation>読み込めなかったもの</translation>
        </message>
        <message>
            <source>What could not be read:</source>
            <translation>読み込めなかったもの:</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Exports of chats (*.json *.zip)</source>
            <translation>チャットのエクスポート (*.json *.zip)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>会話をインポート</translation>
        </message>
        <message>
            <source>Import the conversations in “{name}”?</source>
            <translation>「{name}」の会話をインポートしますか?</translation>
        </message>
        <message>
            <source>Nothing can be imported: the library is open only for reading.</source>
            <translation>ライブラリが読み取り専用で開かれているため、インポートできません。</translation>
        </message>
        <message>
            <source>Stopped. Conversations that were added by then stay.</source>
            <translation>停止しました。それまでに追加された会話は残ります。</translation>
        </message>
        <message>
            <source>They are added to those that you have. What you have already stays as it is.</source>
            <translation>既存の会話に追加されます。既存の会話は変わりません。</translation>
        </message>
    </context>
    <context>
        <name>InspectorWindow</name>
        <message>
            <source>As code</source>
            <translation>コードとして</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Code for</source>
            <translation>コードの種類</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>ヘッダー</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>インスペクター</translation>
        </message>
        <message>
            <source>Inspector pages</source>
            <translation>インスペクターのページ</translation>
        </message>
        <message>
            <source>Long bodies are kept up to a bound; secrets are removed.</source>
            <translation>長い本文は上限までを保存し、機密情報は取り除きます。</translation>
        </message>
        <message>
            <source>No secret is in it: it signs with what its own tool finds.</source>
            <translation>機密情報は含まれません。署名には、各ツールが自身で見つけた認証情報を使います。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>パート</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>レスポンス</translation>
        </message>
        <message>
            <source>The profile of this reply is gone. {unrecorded}</source>
            <translation>この応答のプロファイルはもうありません。{unrecorded}</translation>
        </message>
        <message>
            <source>The wire was not recorded for this reply: Settings, Keeping, Raw requests and responses.</source>
            <translation>この応答の通信は記録されていません。「設定」の「保持」にある「生のリクエストとレスポンスを保存」で記録できます。</translation>
        </message>
        <message>
            <source>What the profile writes for this conversation today. {unrecorded}</source>
            <translation>現在のプロファイルがこの会話に対して作るリクエストです。{unrecorded}</translation>
        </message>
    </context>
    <context>
        <name>Instance</name>
        <message>
            <source>SageDesk is open already, but does not answer.</source>
            <translation>SageDesk はすでに開いていますが、応答がありません。</translation>
        </message>
        <message>
            <source>Wait a moment, or end it with your system's list of programs, and start it again.</source>
            <translation>少し待つか、システムのプログラム一覧から終了して、起動し直してください。</translation>
        </message>
    </context>
    <context>
        <name>LanguagesControl</name>
        <message>
            <source>Like the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>{setting}: {languages}</source>
            <translation>{setting}: {languages}</translation>
        </message>
    </context>
    <context>
        <name>LastReply</name>
        <message>
            <source>The last code was copied.</source>
            <translation>最後のコードをコピーしました。</translation>
        </message>
        <message>
            <source>The last reply was copied.</source>
            <translation>最後の応答をコピーしました。</translation>
        </message>
        <message>
            <source>There is no code in the last reply.</source>
            <translation>最後の応答にコードはありません。</translation>
        </message>
    </context>
    <context>
        <name>LatencyPicture</name>
        <message>
            <source>Queued</source>
            <translation>待機</translation>
        </message>
        <message>
            <source>Speed, at most {rate} {unit}</source>
            <translation>速度、最大 {rate} {unit}</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>ストリーミング</translation>
        </message>
        <message>
            <source>Times of the reply</source>
            <translation>応答の時間</translation>
        </message>
        <message>
            <source>Until the first token</source>
            <translation>最初のトークンまで</translation>
        </message>
        <message>
            <source>bytes a second</source>
            <translation>バイト/秒</translation>
        </message>
        <message>
            <source>tokens a second</source>
            <translation>トークン/秒</translation>
        </message>
        <message>
            <source>{phase}: {seconds} s</source>
            <translation>{phase}: {seconds} 秒</translation>
        </message>
        <message>
            <source>{rate} tokens a second</source>
            <translation>{rate} トークン/秒</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>(An image was here that could not be recovered.)</source>
            <translation>(ここにあった画像は復元できませんでした。)</translation>
        </message>
        <message>
            <source>A conversation needs a title.</source>
            <translation>会話にはタイトルが必要です。</translation>
        </message>
        <message>
            <source>A folder cannot be moved into itself.</source>
            <translation>フォルダーをそれ自身の中には移動できません。</translation>
        </message>
        <message>
            <source>A folder needs a name.</source>
            <translation>フォルダーには名前が必要です。</translation>
        </message>
        <message>
            <source>A message in the conversation library is damaged.</source>
            <translation>会話ライブラリ内のメッセージが破損しています。</translation>
        </message>
        <message>
            <source>A newer search took the place of this one.</source>
            <translation>新しい検索に置き換えられました。</translation>
        </message>
        <message>
            <source>A part of the conversation library is damaged.</source>
            <translation>会話ライブラリの一部が破損しています。</translation>
        </message>
        <message>
            <source>A reply is being written.</source>
            <translation>応答を書き込み中です。</translation>
        </message>
        <message>
            <source>A reply that ends cannot be streaming.</source>
            <translation>終了した応答をストリーミング中にはできません。</translation>
        </message>
        <message>
            <source>A reply that is still being written cannot be added.</source>
            <translation>まだ書き込み中の応答は追加できません。</translation>
        </message>
        <message>
            <source>An attachment has {count:,} bytes; the library keeps up to {largest:,}.</source>
            <translation>添付ファイルが {count:,} バイトあります。ライブラリに保存できるのは {largest:,} バイトまでです。</translation>
        </message>
        <message>
            <source>An image in the conversation library is missing.</source>
            <translation>会話ライブラリの画像が見つかりません。</translation>
        </message>
        <message>
            <source>Another SageDesk is opening the conversation library, and has not finished.</source>
            <translation>別の SageDesk が会話ライブラリを開いている途中です。</translation>
        </message>
        <message>
            <source>Another program is using the conversation library and has locked it.</source>
            <translation>別のプログラムが会話ライブラリを使用中で、ロックしています。</translation>
        </message>
        <message>
            <source>Attach a smaller file.</source>
            <translation>より小さいファイルを添付してください。</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Choose another one. Nothing was changed.</source>
            <translation>別のものを選んでください。何も変更されていません。</translation>
        </message>
        <message>
            <source>Choose another place, or change its permissions.</source>
            <translation>別の場所を選ぶか、アクセス許可を変更してください。</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>別の場所を選んでください。</translation>
        </message>
        <message>
            <source>Close SageDesk and start it again: it then recovers what can be read of it.</source>
            <translation>SageDesk を閉じて再び起動してください。読めるものを回復します。</translation>
        </message>
        <message>
            <source>Close SageDesk and start it again: it then recovers what can be read, and keeps the damaged file.</source>
            <translation>SageDesk を閉じて再び起動してください。読めるものを回復し、破損したファイルは残しておきます。</translation>
        </message>
        <message>
            <source>Close all its windows, then start it again: it then recovers what can be read.</source>
            <translation>すべてのウィンドウを閉じてから再び起動してください。読めるものを回復します。</translation>
        </message>
        <message>
            <source>Close the program that has {path} open, then try again.</source>
            <translation>{path} を開いているプログラムを閉じてから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Copy it to a disk that can be written, and set SAGEDESK_HOME to a folder there.</source>
            <translation>書き込めるディスクにコピーし、そのフォルダーを SAGEDESK_HOME に設定してください。</translation>
        </message>
        <message>
            <source>Free some space on the disk, then try again.</source>
            <translation>ディスクの空きを増やしてから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Free some space on the disk. The backups that there are were kept.</source>
            <translation>ディスクの空きを増やしてください。既存のバックアップは残っています。</translation>
        </message>
        <message>
            <source>Give a shorter name.</source>
            <translation>名前を短くしてください。</translation>
        </message>
        <message>
            <source>Give the name of a file.</source>
            <translation>ファイルの名前を指定してください。</translation>
        </message>
        <message>
            <source>It may be recovering a damaged one, which takes a while. Try again when its window is ready.</source>
            <translation>破損したライブラリの回復に時間がかかっている可能性があります。ウィンドウの準備ができてから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Make a copy of the library's file, then check it: sagedesk library verify</source>
            <translation>ライブラリのファイルのコピーを作ってから、検査してください: sagedesk library verify</translation>
        </message>
        <message>
            <source>Make it writable, or set SAGEDESK_HOME to a folder that is.</source>
            <translation>書き込めるようにするか、書き込めるフォルダーを SAGEDESK_HOME に設定してください。</translation>
        </message>
        <message>
            <source>Make the folder first, or choose another one.</source>
            <translation>先にフォルダーを作るか、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Move it elsewhere. It was not changed.</source>
            <translation>別の場所へ移動してください。ファイルは変更されていません。</translation>
        </message>
        <message>
            <source>Nothing could be read of it.</source>
            <translation>何も読み取れませんでした。</translation>
        </message>
        <message>
            <source>Nothing was overwritten. Make a copy of the library's file, then check it: sagedesk library verify</source>
            <translation>何も上書きされていません。ライブラリのファイルのコピーを作ってから、検査してください: sagedesk library verify</translation>
        </message>
        <message>
            <source>Please report this, with the detail.</source>
            <translation>詳細を添えて報告してください。</translation>
        </message>
        <message>
            <source>Recovered conversation</source>
            <translation>復元した会話</translation>
        </message>
        <message>
            <source>Restore it first.</source>
            <translation>先に復元してください。</translation>
        </message>
        <message>
            <source>The backup was made, but cannot be found.</source>
            <translation>バックアップを作成しましたが、見つかりません。</translation>
        </message>
        <message>
            <source>The backup {name} is damaged, so it was not restored.</source>
            <translation>バックアップ {name} は破損しているため、復元しませんでした。</translation>
        </message>
        <message>
            <source>The conversation library cannot be opened, not even for reading.</source>
            <translation>会話ライブラリを、読み取り専用でも開けません。</translation>
        </message>
        <message>
            <source>The conversation library cannot be written: its disk, folder or file is read-only ({path}).</source>
            <translation>会話ライブラリに書き込めません。ディスク、フォルダー、またはファイルが読み取り専用です ({path})。</translation>
        </message>
        <message>
            <source>The conversation library could not be brought to this version's form. It was left as it was.</source>
            <translation>会話ライブラリをこのバージョンの形式に変換できませんでした。元のまま残してあります。</translation>
        </message>
        <message>
            <source>The conversation library could not be read or written.</source>
            <translation>会話ライブラリの読み取りまたは書き込みができませんでした。</translation>
        </message>
        <message>
            <source>The conversation library is closed already.</source>
            <translation>会話ライブラリはすでに閉じられています。</translation>
        </message>
        <message>
            <source>The conversation library is damaged, and another SageDesk still uses it.</source>
            <translation>会話ライブラリが破損していますが、別の SageDesk がまだ使用しています。</translation>
        </message>
        <message>
            <source>The conversation library is open only for reading: it was written by a newer SageDesk.</source>
            <translation>会話ライブラリは読み取り専用で開かれています。これより新しい SageDesk で書き込まれたものです。</translation>
        </message>
        <message>
            <source>The conversation library is open only for reading: its disk, folder or file is read-only.</source>
            <translation>会話ライブラリは読み取り専用で開かれています。ディスク、フォルダー、またはファイルが読み取り専用です。</translation>
        </message>
        <message>
            <source>The conversation library was damaged.</source>
            <translation>会話ライブラリが破損していました。</translation>
        </message>
        <message>
            <source>The conversation library was written by a newer SageDesk than this one.</source>
            <translation>会話ライブラリは、これより新しい SageDesk で書き込まれたものです。</translation>
        </message>
        <message>
            <source>The damaged file was kept as {name}.</source>
            <translation>破損したファイルは {name} として残しました。</translation>
        </message>
        <message>
            <source>The disk is full, so the conversation library cannot be saved.</source>
            <translation>ディスクがいっぱいのため、会話ライブラリを保存できません。</translation>
        </message>
        <message>
            <source>The file of the conversation library is damaged.</source>
            <translation>会話ライブラリのファイルが破損しています。</translation>
        </message>
        <message>
            <source>The file of the conversation library was gone or empty.</source>
            <translation>会話ライブラリのファイルがないか、空でした。</translation>
        </message>
        <message>
            <source>The message {head_id} belongs to another conversation.</source>
            <translation>メッセージ {head_id} は別の会話のものです。</translation>
        </message>
        <message>
            <source>The message {parent_id} belongs to another conversation.</source>
            <translation>メッセージ {parent_id} は別の会話のものです。</translation>
        </message>
        <message>
            <source>The search index could not be brought up to date.</source>
            <translation>検索の索引を更新できませんでした。</translation>
        </message>
        <message>
            <source>There is a conversation with the id {id} already.</source>
            <translation>ID {id} の会話はすでにあります。</translation>
        </message>
        <message>
            <source>There is a message with the id {id} already.</source>
            <translation>ID {id} のメッセージはすでにあります。</translation>
        </message>
        <message>
            <source>There is no backup {backup}.</source>
            <translation>バックアップ {backup} はありません。</translation>
        </message>
        <message>
            <source>There is no conversation with the id {conversation_id}.</source>
            <translation>ID {conversation_id} の会話はありません。</translation>
        </message>
        <message>
            <source>There is no folder with the id {folder_id}.</source>
            <translation>ID {folder_id} のフォルダーはありません。</translation>
        </message>
        <message>
            <source>There is no message with the id {message_id}.</source>
            <translation>ID {message_id} のメッセージはありません。</translation>
        </message>
        <message>
            <source>There is too little room on the disk for a backup of the conversation library.</source>
            <translation>会話ライブラリをバックアップするディスクの空きが足りません。</translation>
        </message>
        <message>
            <source>This is no longer in the trash.</source>
            <translation>これはもうゴミ箱にありません。</translation>
        </message>
        <message>
            <source>This message is in the trash.</source>
            <translation>このメッセージはゴミ箱にあります。</translation>
        </message>
        <message>
            <source>This reply is still being written.</source>
            <translation>この応答はまだ書き込み中です。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>もう一度お試しください。</translation>
        </message>
        <message>
            <source>Type one, or leave the title as it is.</source>
            <translation>タイトルを入力するか、そのままにしてください。</translation>
        </message>
        <message>
            <source>Type one.</source>
            <translation>名前を入力してください。</translation>
        </message>
        <message>
            <source>Update SageDesk.</source>
            <translation>SageDesk を更新してください。</translation>
        </message>
        <message>
            <source>Update SageDesk. The library was not changed.</source>
            <translation>SageDesk を更新してください。ライブラリは変更されていません。</translation>
        </message>
        <message>
            <source>Wait until it ends, or stop it.</source>
            <translation>終わるまで待つか、停止してください。</translation>
        </message>
        <message>
            <source>Wait until it ends, or stop it; then restore again.</source>
            <translation>終わるまで待つか停止してから、もう一度復元してください。</translation>
        </message>
        <message>
            <source>What belongs to this message cannot be stored.</source>
            <translation>このメッセージに付随するデータを保存できません。</translation>
        </message>
        <message>
            <source>a part of its path is a file, not a folder</source>
            <translation>パスの途中がフォルダーではなくファイルです</translation>
        </message>
        <message>
            <source>an image of the message {id} is missing</source>
            <translation>メッセージ {id} の画像がありません</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>フォルダーです</translation>
        </message>
        <message>
            <source>its folder does not exist</source>
            <translation>フォルダーがありません</translation>
        </message>
        <message>
            <source>permission was denied</source>
            <translation>アクセスが拒否されました</translation>
        </message>
        <message>
            <source>row {row} of {table} refers to a row of {parent} that is not there</source>
            <translation>{table} の行 {row} が、存在しない {parent} の行を参照しています</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>ディスクがいっぱいです</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>ディスクが読み取り専用です</translation>
        </message>
        <message>
            <source>the file would be larger than this disk allows</source>
            <translation>ファイルがこのディスクの上限より大きくなります</translation>
        </message>
        <message>
            <source>the message {id} cannot be read: {error}</source>
            <translation>メッセージ {id} を読み取れません: {error}</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>名前が長すぎます</translation>
        </message>
        <message>
            <source>the path of the conversation {id} leads nowhere</source>
            <translation>会話 {id} のパスの先がありません</translation>
        </message>
        <message>
            <source>your quota on this disk is used up</source>
            <translation>このディスクの割り当てを使い切っています</translation>
        </message>
        <message numerus="yes">
            <source>{count:,} conversations</source>
            <translation>
                <numerusform>会話 {count:,} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} messages</source>
            <translation>
                <numerusform>メッセージ {count:,} 件</numerusform>
            </translation>
        </message>
        <message>
            <source>{messages} could not be found, {repaired:,} could be read only in part.</source>
            <translation>{messages}が見つからず、{repaired:,} 件は一部しか読み取れませんでした。</translation>
        </message>
        <message>
            <source>{messages} in {conversations} could be recovered.</source>
            <translation>{conversations}の{messages}を復元できました。</translation>
        </message>
        <message>
            <source>{messages} of them came from the backup {name}.</source>
            <translation>そのうち{messages}はバックアップ {name} からのものです。</translation>
        </message>
        <message>
            <source>{path} cannot be written or read: {reason}.</source>
            <translation>{path} の書き込みまたは読み取りができません: {reason}。</translation>
        </message>
        <message>
            <source>{path} is a database of another program, not a SageDesk library.</source>
            <translation>{path} は別のプログラムのデータベースで、SageDesk のライブラリではありません。</translation>
        </message>
    </context>
    <context>
        <name>LibraryCare</name>
        <message>
            <source>A backup was made and verified: {name}</source>
            <translation>バックアップを作成し、検証しました: {name}</translation>
        </message>
        <message>
            <source>A part of the library is damaged.</source>
            <translation>ライブラリの一部が破損しています。</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>バックアップ…</translation>
        </message>
        <message>
            <source>Checking the library…</source>
            <translation>ライブラリを検査中…</translation>
        </message>
        <message>
            <source>Close SageDesk and start it again: it then recovers what can be read, and keeps the damaged file.</source>
            <translation>SageDesk を閉じて再び起動してください。読めるものを回復し、破損したファイルは残しておきます。</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>バックアップを作成中…</translation>
        </message>
        <message>
            <source>Making the library compact…</source>
            <translation>ライブラリを圧縮中…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>復元中…</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <translation>ライブラリに問題はありません。</translation>
        </message>
        <message>
            <source>The library was restored. What it was until now is kept as a backup.</source>
            <translation>ライブラリを復元しました。これまでの内容はバックアップとして残っています。</translation>
        </message>
        <message>
            <source>{size} were given back to the disk.</source>
            <translation>ディスクの空きが {size} 増えました。</translation>
        </message>
    </context>
    <context>
        <name>LibraryOpening</name>
        <message>
            <source>Backups…</source>
            <translation>バックアップ…</translation>
        </message>
        <message>
            <source>Conversations can be read and exported, and nothing can be written.</source>
            <translation>会話の閲覧とエクスポートはできますが、書き込みはできません。</translation>
        </message>
        <message>
            <source>Nothing can be written: the library is read-only</source>
            <translation>書き込めません: ライブラリは読み取り専用です</translation>
        </message>
        <message>
            <source>Only read it</source>
            <translation>読み取り専用で開く</translation>
        </message>
        <message>
            <source>Opening the conversations takes longer than usual: they are checked, recovered, or brought to the form of this version. A backup is made before anything is changed.</source>
            <translation>会話を開くのに通常より時間がかかっています。検査、回復、またはこのバージョンの形式への変換を行っています。変更の前には必ずバックアップが作られます。</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>開いています…</translation>
        </message>
        <message>
            <source>The library is not open</source>
            <translation>ライブラリが開かれていません</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
    </context>
    <context>
        <name>LinkCopying</name>
        <message>
            <source>The link to this conversation was copied.</source>
            <translation>この会話へのリンクをコピーしました。</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>リンクを開く</translation>
        </message>
        <message>
            <source>Open this page of your mail program outside SageDesk?</source>
            <translation>メールプログラムのこのページを SageDesk の外で開きますか?</translation>
        </message>
        <message>
            <source>Open this page of {host} outside SageDesk?</source>
            <translation>{host} のこのページを SageDesk の外で開きますか?</translation>
        </message>
        <message>
            <source>SageDesk does not open links of this kind.</source>
            <translation>SageDesk はこの種類のリンクを開きません。</translation>
        </message>
    </context>
    <context>
        <name>ListModel</name>
        <message>
            <source>Answers about SageDesk, from this computer</source>
            <translation>SageDesk の使い方に英語で回答します</translation>
        </message>
    </context>
    <context>
        <name>ListedChats</name>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Title of the conversation</source>
            <translation>会話のタイトル</translation>
        </message>
    </context>
    <context>
        <name>LogBox</name>
        <message>
            <source>Copy policy for the log</source>
            <translation>ログ用ポリシーをコピー</translation>
        </message>
        <message>
            <source>Last lines of the log</source>
            <translation>ログの最後の行</translation>
        </message>
    </context>
    <context>
        <name>Logs</name>
        <message>
            <source>The container has written none yet, or the endpoint is in another account.</source>
            <translation>コンテナがまだログを書いていないか、エンドポイントが別のアカウントにあります。</translation>
        </message>
        <message>
            <source>There is no log {group} in region {region}.</source>
            <translation>リージョン {region} にログ {group} はありません。</translation>
        </message>
    </context>
    <context>
        <name>Looks</name>
        <message>
            <source>Font of the conversation</source>
            <translation>会話のフォント</translation>
        </message>
        <message>
            <source>Messages are shown in this font. Code keeps its own.</source>
            <translation>メッセージはこのフォントで表示されます。コードのフォントは変わりません。</translation>
        </message>
        <message>
            <source>The system’s font</source>
            <translation>システムのフォント</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>ログを読み込み中…</translation>
        </message>
        <message numerus="yes">
            <source>The last %n line(s) of {group}, times in UTC</source>
            <translation>
                <numerusform>{group} の最後の %n 行 (時刻は UTC)</numerusform>
            </translation>
        </message>
        <message>
            <source>The log {group} is empty.</source>
            <translation>ログ {group} は空です。</translation>
        </message>
        <message>
            <source>The policy was copied. Hand it to whoever manages your AWS account, or add it in IAM yourself.</source>
            <translation>ポリシーをコピーしました。AWS アカウントの管理者に渡すか、ご自身で IAM に追加してください。</translation>
        </message>
        <message>
            <source>The profile that this endpoint was asked with is gone, so nobody can read its log.</source>
            <translation>このエンドポイントへの質問に使ったプロファイルがもうないため、ログを読めません。</translation>
        </message>
        <message>
            <source>The profile that this endpoint was asked with is gone.</source>
            <translation>このエンドポイントへの質問に使ったプロファイルはもうありません。</translation>
        </message>
        <message>
            <source>This is no address of a log: {arn}</source>
            <translation>これはログのアドレスではありません: {arn}</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>All conversations</source>
            <translation>すべての会話</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>色</translation>
        </message>
        <message>
            <source>Delete folder, keep its conversations</source>
            <translation>フォルダーを削除 (会話は残す)</translation>
        </message>
        <message>
            <source>Export folder…</source>
            <translation>フォルダーをエクスポート…</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>フォルダーへ移動</translation>
        </message>
        <message>
            <source>New conversation here</source>
            <translation>ここに新しい会話</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <source>New folder inside</source>
            <translation>中に新しいフォルダー</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>新しいフォルダー…</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>フォルダーなし</translation>
        </message>
        <message>
            <source>Open in its own window</source>
            <translation>別のウィンドウで開く</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>タグ…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>アーカイブから戻す</translation>
        </message>
        <message>
            <source>Top level</source>
            <translation>最上位</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ピン留めを外す</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message numerus="yes">
            <source>%n message(s) deleted.</source>
            <translation>
                <numerusform>メッセージ %n 件を削除しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Branch from here</source>
            <translation>ここから分岐</translation>
        </message>
        <message>
            <source>Choose an endpoint profile first. The one of this conversation is gone.</source>
            <translation>先にエンドポイントプロファイルを選んでください。この会話のものはもうありません。</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Copy as HTML</source>
            <translation>HTML としてコピー</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Markdown としてコピー</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>プレーンテキストとしてコピー</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>メッセージを削除</translation>
        </message>
        <message>
            <source>Delete message and all below</source>
            <translation>メッセージと以降をすべて削除</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>調べる</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>再生成</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>More actions</source>
            <translation>その他の操作</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Ctrl+Enter sends, Enter begins a new line.</source>
            <translation>Ctrl+Enter で送信、Enter で改行します。</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter begins a new line.</source>
            <translation>Enter で送信、Shift+Enter で改行します。</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>メッセージを入力</translation>
        </message>
    </context>
    <context>
        <name>MfaAsking</name>
        <message>
            <source>The MFA code was not given.</source>
            <translation>MFA コードが入力されませんでした。</translation>
        </message>
    </context>
    <context>
        <name>MfaDialog</name>
        <message>
            <source>AWS wants the code that your MFA device “{device}” shows now.</source>
            <translation>MFA デバイス「{device}」に現在表示されているコードを AWS が求めています。</translation>
        </message>
        <message>
            <source>MFA code</source>
            <translation>MFA コード</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>The last code was not accepted. Each code can be used once: wait for the next.</source>
            <translation>前のコードは受け付けられませんでした。コードは 1 回しか使えません。次のコードをお待ちください。</translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <source>A proxy is written like http://proxy.example:8080.</source>
            <translation>プロキシは http://proxy.example:8080 のように書きます。</translation>
        </message>
        <message>
            <source>An endpoint URL has its own host: leave this as it is for all, or take the URL away.</source>
            <translation>エンドポイント URL には固有のホストがあります。この項目は全プロファイル共通の設定のままにするか、URL を消してください。</translation>
        </message>
        <message>
            <source>Change them in the settings under Network, or in the profile.</source>
            <translation>設定の「ネットワーク」、またはプロファイルで変更してください。</translation>
        </message>
        <message>
            <source>Give the whole path of the file.</source>
            <translation>ファイルの完全なパスを指定してください。</translation>
        </message>
        <message>
            <source>It must be a text file with certificates in PEM form (BEGIN CERTIFICATE). Choose another one in the network settings.</source>
            <translation>PEM 形式の証明書 (BEGIN CERTIFICATE) を含むテキストファイルが必要です。ネットワーク設定で別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>Leave user name and password out: for a proxy that wants them, set HTTPS_PROXY and choose “system”.</source>
            <translation>ユーザー名とパスワードは含めないでください。必要なプロキシの場合は、HTTPS_PROXY に設定し、「system」を選んでください。</translation>
        </message>
        <message>
            <source>The file of certificates {path} cannot be used.</source>
            <translation>証明書ファイル {path} は使えません。</translation>
        </message>
        <message>
            <source>The largest request is from {smallest:g} to {largest:g} MiB.</source>
            <translation>リクエストの上限は {smallest:g}〜{largest:g} MiB です。</translation>
        </message>
        <message>
            <source>The network setting {key} cannot be {value!r}.</source>
            <translation>ネットワーク設定 {key} に {value!r} は指定できません。</translation>
        </message>
        <message>
            <source>The network settings cannot be used: {problems}</source>
            <translation>ネットワーク設定を使えません: {problems}</translation>
        </message>
    </context>
    <context>
        <name>NetworkFields</name>
        <message>
            <source>A PEM file of authorities to trust besides, as your company’s.</source>
            <translation>追加で信頼する認証局の PEM ファイル (社内の認証局など)。</translation>
        </message>
        <message>
            <source>As for all profiles</source>
            <translation>全プロファイル共通の設定</translation>
        </message>
        <message>
            <source>Dual-stack hosts (IPv6)</source>
            <translation>デュアルスタックホスト (IPv6)</translation>
        </message>
        <message>
            <source>FIPS hosts</source>
            <translation>FIPS ホスト</translation>
        </message>
        <message>
            <source>Further certificates</source>
            <translation>追加の証明書</translation>
        </message>
        <message>
            <source>Larger ones are not sent. SageMaker takes 6 MiB, of some accounts more.</source>
            <translation>これより大きいリクエストは送信しません。SageMaker の上限は 6 MiB ですが、アカウントによってはそれ以上です。</translation>
        </message>
        <message>
            <source>Largest request (MiB)</source>
            <translation>リクエストの上限 (MiB)</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>プロキシ</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>プロキシのアドレス</translation>
        </message>
        <message>
            <source>That of the system</source>
            <translation>システムの設定</translation>
        </message>
        <message>
            <source>The largest request is a number of MiB, like 6, or empty.</source>
            <translation>リクエストの上限は 6 のような MiB の数値か、空にします。</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>下で指定</translation>
        </message>
        <message>
            <source>Those of this system too</source>
            <translation>このシステムの証明書も</translation>
        </message>
        <message>
            <source>Those that AWS’s tools bring</source>
            <translation>AWS ツール付属の証明書</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>信頼する証明書</translation>
        </message>
        <message>
            <source>▸ Network</source>
            <translation>▸ ネットワーク</translation>
        </message>
        <message>
            <source>▾ Network</source>
            <translation>▾ ネットワーク</translation>
        </message>
    </context>
    <context>
        <name>NewestDialog</name>
        <message>
            <source>Ask {host}</source>
            <translation>{host} に問い合わせる</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>問い合わせ中…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Newer version</source>
            <translation>新しいバージョン</translation>
        </message>
        <message>
            <source>Open the page…</source>
            <translation>ページを開く…</translation>
        </message>
        <message>
            <source>SageDesk {newest} is there; this is {version}.</source>
            <translation>SageDesk {newest} が公開されています。現在のバージョンは {version} です。</translation>
        </message>
        <message>
            <source>This is SageDesk {version}, and the newest one is {newest}.</source>
            <translation>現在の SageDesk は {version} で、最新は {newest} です。</translation>
        </message>
        <message>
            <source>This is SageDesk {version}. Newer ones are published at {page}

The button asks {host} for the number of the newest one: a single request that carries the name and version of this program, and nothing of yours. SageDesk never asks by itself.</source>
            <translation>現在の SageDesk は {version} です。新しいバージョンは {page} で公開されます

ボタンを押すと、{host} に最新のバージョン番号を問い合わせます。このプログラムの名前とバージョンだけを伝える 1 回のリクエストで、お客様の情報は含まれません。SageDesk が自動で問い合わせることはありません。</translation>
        </message>
        <message>
            <source>This is SageDesk {version}. This build does not name a page where newer ones are published: ask where you got it from.</source>
            <translation>現在の SageDesk は {version} です。このビルドには新しいバージョンの公開ページが設定されていません。入手元にお尋ねください。</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>わかっていること</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>Offline</name>
        <message>
            <source>Send when online</source>
            <translation>オンライン時に送信</translation>
        </message>
        <message>
            <source>There is no network, so your message was not sent.</source>
            <translation>ネットワークに接続していないため、メッセージを送信できませんでした。</translation>
        </message>
    </context>
    <context>
        <name>OfflineStrip</name>
        <message>
            <source>Do not send</source>
            <translation>送信しない</translation>
        </message>
        <message numerus="yes">
            <source>No network. %n message(s) will be sent when it is back.</source>
            <translation>
                <numerusform>ネットワークに接続していません。復旧するとメッセージ %n 件が送信されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>No network. Your conversations, the guide and endpoints on this computer work as always.</source>
            <translation>ネットワークに接続していません。会話、ガイド、このコンピューター上のエンドポイントは通常どおり使えます。</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Start SageDesk again.</source>
            <translation>SageDesk を起動し直してください。</translation>
        </message>
        <message>
            <source>The conversation library is open only for reading.</source>
            <translation>会話のライブラリは読み取り専用で開かれています。</translation>
        </message>
    </context>
    <context>
        <name>Openings</name>
        <message>
            <source>There is no endpoint profile named {name}.</source>
            <translation>{name} という名前のエンドポイントプロファイルはありません。</translation>
        </message>
    </context>
    <context>
        <name>Organising</name>
        <message numerus="yes">
            <source>%n conversation(s) put into the archive.</source>
            <translation>
                <numerusform>会話 %n 件をアーカイブしました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) were deleted.</source>
            <translation>
                <numerusform>会話 %n 件を削除しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <source>The folder “{name}” was deleted. What was in it is kept.</source>
            <translation>フォルダー「{name}」を削除しました。中身は残っています。</translation>
        </message>
        <message>
            <source>“{title}” was deleted.</source>
            <translation>「{title}」を削除しました。</translation>
        </message>
    </context>
    <context>
        <name>Overlays</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>新着 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Jump to latest</source>
            <translation>最新へ移動</translation>
        </message>
        <message>
            <source>Jump to latest (End)</source>
            <translation>最新へ移動 (End)</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>最新</translation>
        </message>
    </context>
    <context>
        <name>Painting</name>
        <message>
            <source>Cut off: the model reached its token limit.</source>
            <translation>打ち切り: モデルがトークン上限に達しました。</translation>
        </message>
        <message>
            <source>Interrupted. What came is kept.</source>
            <translation>中断されました。届いた分は保存されています。</translation>
        </message>
        <message>
            <source>Stopped before anything came.</source>
            <translation>何も届かないうちに停止しました。</translation>
        </message>
        <message>
            <source>Stopped. What came is kept.</source>
            <translation>停止しました。届いた分は保存されています。</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Endpoint profile</source>
            <translation>エンドポイントプロファイル</translation>
        </message>
        <message>
            <source>Go to conversation</source>
            <translation>会話へ移動</translation>
        </message>
        <message>
            <source>Go to window</source>
            <translation>ウィンドウへ移動</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>not available now</source>
            <translation>現在は使えません</translation>
        </message>
    </context>
    <context>
        <name>ParameterFields</name>
        <message>
            <source>Not set</source>
            <translation>未設定</translation>
        </message>
        <message>
            <source>One on each line; a line break in one is written \n.</source>
            <translation>1 行に 1 つ。中の改行は \n と書きます。</translation>
        </message>
    </context>
    <context>
        <name>ParameterPanel</name>
        <message>
            <source>All endpoints</source>
            <translation>全エンドポイント</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Close the parameters</source>
            <translation>パラメーターを閉じる</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Delete the preset</source>
            <translation>プリセットを削除</translation>
        </message>
        <message>
            <source>Keep what is set here as a preset</source>
            <translation>ここで設定した値をプリセットとして保存</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>パラメーター</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <source>Set for</source>
            <translation>設定の対象</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>この会話</translation>
        </message>
        <message>
            <source>This endpoint</source>
            <translation>このエンドポイント</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>Do not set it here</source>
            <translation>ここでは設定しない</translation>
        </message>
        <message>
            <source>Do not set {parameter}</source>
            <translation>{parameter} を設定しない</translation>
        </message>
        <message>
            <source>In force: set here.</source>
            <translation>有効な値: ここで設定。</translation>
        </message>
        <message>
            <source>In force: {value}, from all endpoints.</source>
            <translation>有効な値: {value} (全エンドポイントの設定)。</translation>
        </message>
        <message>
            <source>In force: {value}, from the endpoint.</source>
            <translation>有効な値: {value} (エンドポイントの設定)。</translation>
        </message>
        <message>
            <source>In force: {value}, from this conversation.</source>
            <translation>有効な値: {value} (この会話の設定)。</translation>
        </message>
        <message>
            <source>One on each line; a line break in one is written \n.</source>
            <translation>1 行に 1 つ。中の改行は \n と書きます。</translation>
        </message>
        <message>
            <source>The container’s default</source>
            <translation>コンテナの既定値</translation>
        </message>
    </context>
    <context>
        <name>ParameterSetting</name>
        <message>
            <source>Its name. One of the same name is replaced.</source>
            <translation>プリセットの名前。同じ名前のものは置き換えられます。</translation>
        </message>
        <message>
            <source>Save a preset</source>
            <translation>プリセットを保存</translation>
        </message>
        <message>
            <source>The preset “{name}” was deleted.</source>
            <translation>プリセット「{name}」を削除しました。</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>Max tokens</source>
            <translation>最大トークン数</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>プレゼンスペナルティ</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>繰り返しペナルティ</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>Stop sequences</source>
            <translation>停止シーケンス</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>Top K</source>
            <translation>Top K</translation>
        </message>
        <message>
            <source>Top P</source>
            <translation>Top P</translation>
        </message>
        <message>
            <source>{label} is a number, like {example}, or empty.</source>
            <translation>{label}は {example} のような数値か、空にします。</translation>
        </message>
        <message>
            <source>{label} is a whole number, like {example}, or empty.</source>
            <translation>{label}は {example} のような整数か、空にします。</translation>
        </message>
        <message>
            <source>{name} must be a number, not {value!r}.</source>
            <translation>{name} は数値である必要があります。指定値: {value!r}。</translation>
        </message>
        <message>
            <source>{name} must be a text or a list of texts, not {value!r}.</source>
            <translation>{name} はテキストまたはテキストのリストである必要があります。指定値: {value!r}。</translation>
        </message>
        <message>
            <source>{name} must be a whole number, not {value!r}.</source>
            <translation>{name} は整数である必要があります。指定値: {value!r}。</translation>
        </message>
        <message>
            <source>{name} must be an object, not {value!r}.</source>
            <translation>{name} はオブジェクトである必要があります。指定値: {value!r}。</translation>
        </message>
    </context>
    <context>
        <name>PartsModel</name>
        <message>
            <source>Bytes</source>
            <translation>バイト</translation>
        </message>
        <message>
            <source>Bytes so far</source>
            <translation>累計バイト</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>パート</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>秒</translation>
        </message>
    </context>
    <context>
        <name>PartsTable</name>
        <message>
            <source>Parts of the response</source>
            <translation>レスポンスのパート</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Attach a smaller picture.</source>
            <translation>より小さい画像を添付してください。</translation>
        </message>
        <message>
            <source>Open it and save it anew.</source>
            <translation>一度開いて保存し直してください。</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG.</source>
            <translation>PNG または JPEG で保存してください。</translation>
        </message>
        <message>
            <source>{name} has {megabytes} MB and cannot be made smaller here.</source>
            <translation>{name} は {megabytes} MB あり、ここでは縮小できません。</translation>
        </message>
        <message>
            <source>{name} has {width} × {height} pixels.</source>
            <translation>{name} は {width} × {height} ピクセルあります。</translation>
        </message>
        <message>
            <source>{name} is a damaged picture.</source>
            <translation>{name} は破損した画像です。</translation>
        </message>
    </context>
    <context>
        <name>PlainLayouts</name>
        <message>
            <source>An image that cannot be shown</source>
            <translation>表示できない画像</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>思考中…</translation>
        </message>
        <message>
            <source>Thought</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Thought for {duration}</source>
            <translation>{duration}間の思考</translation>
        </message>
        <message>
            <source>Tool call: {tool}</source>
            <translation>ツール呼び出し: {tool}</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} 分 {seconds} 秒</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
    </context>
    <context>
        <name>PortalFields</name>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Region of IAM Identity Center</source>
            <translation>IAM Identity Center のリージョン</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>ロール</translation>
        </message>
        <message>
            <source>Sign in and list</source>
            <translation>サインインして一覧を取得</translation>
        </message>
        <message>
            <source>Sign in at the portal, and choose among your accounts and roles</source>
            <translation>ポータルでサインインし、アカウントとロールを選びます</translation>
        </message>
        <message>
            <source>Start URL</source>
            <translation>開始 URL</translation>
        </message>
        <message>
            <source>The address of your company’s AWS access portal.</source>
            <translation>会社の AWS アクセスポータルのアドレス。</translation>
        </message>
    </context>
    <context>
        <name>PortalListing</name>
        <message>
            <source>You are signed in. Choose the account and the role.</source>
            <translation>サインインしました。アカウントとロールを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>PortalShortcut</name>
        <message>
            <source>Ask a quick question</source>
            <translation>クイック質問をする</translation>
        </message>
        <message>
            <source>The connection to the desktop was lost.</source>
            <translation>デスクトップとの接続が切れました。</translation>
        </message>
        <message>
            <source>The desktop has taken the global shortcut back.</source>
            <translation>デスクトップがグローバルショートカットを取り消しました。</translation>
        </message>
        <message>
            <source>The desktop refused a global shortcut.</source>
            <translation>デスクトップがグローバルショートカットを拒否しました。</translation>
        </message>
        <message>
            <source>The global shortcut was not allowed.</source>
            <translation>グローバルショートカットが許可されませんでした。</translation>
        </message>
    </context>
    <context>
        <name>Presets</name>
        <message>
            <source>Balanced</source>
            <translation>バランス</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>創造的</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>正確</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Exact bytes</source>
            <translation>実際のバイト列</translation>
        </message>
        <message>
            <source>For a small sample</source>
            <translation>短い例の場合</translation>
        </message>
        <message>
            <source>For the conversation in the window</source>
            <translation>ウィンドウ内の会話の場合</translation>
        </message>
        <message>
            <source>Indented JSON</source>
            <translation>整形した JSON</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <source>Preview of the first page</source>
            <translation>最初のページのプレビュー</translation>
        </message>
        <message>
            <source>Prompt preview</source>
            <translation>プロンプトのプレビュー</translation>
        </message>
        <message>
            <source>Request preview</source>
            <translation>リクエストのプレビュー</translation>
        </message>
        <message>
            <source>Request shown as</source>
            <translation>リクエストの表示形式</translation>
        </message>
        <message>
            <source>This container is sent messages and formats them itself.</source>
            <translation>このコンテナはメッセージを受け取り、自身で整形します。</translation>
        </message>
        <message>
            <source>{message} You are asked whether it may when you test or save the profile.</source>
            <translation>{message} 許可するかどうかは、プロファイルのテスト時または保存時に確認します。</translation>
        </message>
        <message>
            <source>▸ Preview</source>
            <translation>▸ プレビュー</translation>
        </message>
        <message>
            <source>▾ Preview</source>
            <translation>▾ プレビュー</translation>
        </message>
    </context>
    <context>
        <name>PreviewText</name>
        <message>
            <source>⟨{count} characters are left out here⟩</source>
            <translation>⟨{count} 文字を省略⟩</translation>
        </message>
    </context>
    <context>
        <name>PriceDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>From the table that comes with SageDesk: {region}, {date}.</source>
            <translation>SageDesk 付属の価格表より: {region}、{date}。</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>インスタンスタイプ</translation>
        </message>
        <message>
            <source>Price per hour</source>
            <translation>1 時間あたりの価格</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>The table has no price for this type.</source>
            <translation>価格表にこのタイプの価格はありません。</translation>
        </message>
        <message>
            <source>This is your own price.</source>
            <translation>ご自身で設定した価格です。</translation>
        </message>
        <message>
            <source>US dollars an hour</source>
            <translation>米ドル/時間</translation>
        </message>
        <message>
            <source>US dollars for one instance and hour, in {region}</source>
            <translation>{region} の 1 インスタンス 1 時間あたりの米ドル</translation>
        </message>
        <message>
            <source>Use the table's price</source>
            <translation>価格表の価格を使う</translation>
        </message>
    </context>
    <context>
        <name>ProductionBand</name>
        <message>
            <source>Production: {name}</source>
            <translation>本番環境: {name}</translation>
        </message>
    </context>
    <context>
        <name>ProductionConsent</name>
        <message>
            <source>Do not send</source>
            <translation>送信しない</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>本番環境</translation>
        </message>
        <message>
            <source>Send this to production?</source>
            <translation>本番環境に送信しますか?</translation>
        </message>
        <message>
            <source>Send to production</source>
            <translation>本番環境に送信</translation>
        </message>
        <message>
            <source>“{name}” ({where}) is marked as production. You are asked once, until SageDesk is closed.</source>
            <translation>「{name}」({where}) は本番環境に指定されています。この確認は SageDesk を閉じるまで 1 回だけ表示されます。</translation>
        </message>
    </context>
    <context>
        <name>ProfileChoice</name>
        <message>
            <source>The guide runs on this computer, and costs nothing.</source>
            <translation>ガイドはこのコンピューター上で動作し、料金はかかりません。</translation>
        </message>
        <message>
            <source>There is no endpoint profile named {wanted}.</source>
            <translation>{wanted} という名前のエンドポイントプロファイルはありません。</translation>
        </message>
    </context>
    <context>
        <name>ProfileEditor</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
        <message>
            <source>Discard changes?</source>
            <translation>変更を破棄しますか?</translation>
        </message>
        <message>
            <source>Discard what you changed?</source>
            <translation>変更した内容を破棄しますか?</translation>
        </message>
        <message>
            <source>Edit “{name}”</source>
            <translation>「{name}」を編集</translation>
        </message>
        <message>
            <source>It was not saved.</source>
            <translation>保存されませんでした。</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>編集を続ける</translation>
        </message>
        <message>
            <source>Keep for this run only</source>
            <translation>今回の起動中のみ保持</translation>
        </message>
        <message>
            <source>New endpoint profile</source>
            <translation>新しいエンドポイントプロファイル</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>保存中…</translation>
        </message>
        <message>
            <source>Some fields need your attention first.</source>
            <translation>先に修正が必要な項目があります。</translation>
        </message>
        <message>
            <source>The keyring may be asking you to unlock it</source>
            <translation>キーリングのロック解除を求められている可能性があります</translation>
        </message>
        <message>
            <source>There is a profile of this name already. Give this one another name.</source>
            <translation>この名前のプロファイルはすでにあります。別の名前を付けてください。</translation>
        </message>
    </context>
    <context>
        <name>ProfileForm</name>
        <message>
            <source>Begins every conversation, unless empty.</source>
            <translation>空でなければ、すべての会話の先頭に置かれます。</translation>
        </message>
        <message>
            <source>Choose an endpoint…</source>
            <translation>エンドポイントを選択…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Development or test</source>
            <translation>開発またはテスト</translation>
        </message>
        <message>
            <source>Endpoint URL</source>
            <translation>エンドポイント URL</translation>
        </message>
        <message>
            <source>Endpoint name</source>
            <translation>エンドポイント名</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>環境</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>List the endpoints of the account that the profile signs in to</source>
            <translation>プロファイルがサインインするアカウントのエンドポイントを一覧表示します</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Only for a VPC interface endpoint, a proxy or an emulator.</source>
            <translation>VPC インターフェイスエンドポイント、プロキシ、エミュレーターの場合のみ。</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>本番環境</translation>
        </message>
        <message>
            <source>Production has a red band, and the first message of each run is asked about.</source>
            <translation>本番環境には赤い帯が表示され、起動ごとに最初のメッセージの前に確認します。</translation>
        </message>
        <message>
            <source>Profile name</source>
            <translation>プロファイル名</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>システムプロンプト</translation>
        </message>
        <message>
            <source>The guide is part of SageDesk: only its system prompt can be changed.</source>
            <translation>ガイドは SageDesk の一部です。変更できるのはシステムプロンプトだけです。</translation>
        </message>
        <message>
            <source>The region's own</source>
            <translation>リージョンの標準 URL</translation>
        </message>
    </context>
    <context>
        <name>ProfileManager</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Delete the selected profile (Del)</source>
            <translation>選択したプロファイルを削除 (Del)</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Edit the selected profile (Enter)</source>
            <translation>選択したプロファイルを編集 (Enter)</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <source>Endpoint profiles</source>
            <translation>エンドポイントプロファイル</translation>
        </message>
        <message>
            <source>Make a copy of the selected profile and its keys</source>
            <translation>選択したプロファイルとそのキーのコピーを作成</translation>
        </message>
        <message>
            <source>New endpoint profile (Ctrl+N)</source>
            <translation>新しいエンドポイントプロファイル (Ctrl+N)</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>新規…</translation>
        </message>
        <message>
            <source>The guide is part of SageDesk</source>
            <translation>ガイドは SageDesk の一部です</translation>
        </message>
        <message>
            <source>“{name}” was deleted.</source>
            <translation>「{name}」を削除しました。</translation>
        </message>
    </context>
    <context>
        <name>Profiles</name>
        <message>
            <source>A URL is written like https://host or http://127.0.0.1:8080.</source>
            <translation>URL は https://host や http://127.0.0.1:8080 のように書きます。</translation>
        </message>
        <message>
            <source>A folder in S3 is written like s3://bucket/folder.</source>
            <translation>S3 のフォルダーは s3://bucket/folder のように書きます。</translation>
        </message>
        <message>
            <source>A key has no spaces, line breaks or accented characters. Was more than the key pasted?</source>
            <translation>キーに空白、改行、アクセント記号付きの文字は入りません。キー以外も貼り付けていませんか?</translation>
        </message>
        <message>
            <source>A profile has no {key}.</source>
            <translation>プロファイルに {key} がありません。</translation>
        </message>
        <message>
            <source>A profile is a JSON object.</source>
            <translation>プロファイルは JSON オブジェクトです。</translation>
        </message>
        <message>
            <source>A profile signs in in a way that this SageDesk does not know: {kind}.</source>
            <translation>プロファイルのサインイン方法にこの SageDesk は対応していません: {kind}。</translation>
        </message>
        <message>
            <source>A profile's name has at most {most} characters; this one has {count}.</source>
            <translation>プロファイル名は {most} 文字までです。これは {count} 文字あります。</translation>
        </message>
        <message>
            <source>A profile's name is one line of visible characters.</source>
            <translation>プロファイル名は表示可能な文字の 1 行です。</translation>
        </message>
        <message>
            <source>A profile's {key} must be a text.</source>
            <translation>プロファイルの {key} はテキストである必要があります。</translation>
        </message>
        <message>
            <source>A profile's {key} must be an object.</source>
            <translation>プロファイルの {key} はオブジェクトである必要があります。</translation>
        </message>
        <message>
            <source>A region is written like us-east-1 or eu-central-1.</source>
            <translation>リージョンは us-east-1 や eu-central-1 のように書きます。</translation>
        </message>
        <message>
            <source>A role's ARN is written like arn:aws:iam::123456789012:role/name.</source>
            <translation>ロールの ARN は arn:aws:iam::123456789012:role/name のように書きます。</translation>
        </message>
        <message>
            <source>A session name has 2 to 64 letters, digits and characters of + = , . @ - _.</source>
            <translation>セッション名は 2〜64 文字で、英数字と + = , . @ - _ が使えます。</translation>
        </message>
        <message>
            <source>A start URL is written like https://my-company.awsapps.com/start.</source>
            <translation>開始 URL は https://my-company.awsapps.com/start のように書きます。</translation>
        </message>
        <message>
            <source>A stop sequence cannot be empty.</source>
            <translation>停止シーケンスを空にはできません。</translation>
        </message>
        <message>
            <source>An account has twelve digits.</source>
            <translation>アカウントは 12 桁の数字です。</translation>
        </message>
        <message>
            <source>An external id has 2 to 1224 letters, digits and characters of + = , . @ : / - _.</source>
            <translation>外部 ID は 2〜1224 文字で、英数字と + = , . @ : / - _ が使えます。</translation>
        </message>
        <message>
            <source>An inference router does not take this; leave it empty.</source>
            <translation>推論ルーターでは使いません。空にしてください。</translation>
        </message>
        <message>
            <source>An inference router wants to know its target: give the target's name.</source>
            <translation>推論ルーターにはターゲットの指定が必要です。ターゲットの名前を入力してください。</translation>
        </message>
        <message>
            <source>Another program is writing the endpoint profiles.</source>
            <translation>別のプログラムがエンドポイントプロファイルを書き込んでいます。</translation>
        </message>
        <message>
            <source>Ask for at least 1 token.</source>
            <translation>1 トークン以上を指定してください。</translation>
        </message>
        <message>
            <source>Asynchronous requests do not take this; leave it empty.</source>
            <translation>非同期リクエストでは使いません。空にしてください。</translation>
        </message>
        <message>
            <source>At most {most} characters are taken here; these are {count}.</source>
            <translation>ここに入力できるのは {most} 文字までです。現在 {count} 文字あります。</translation>
        </message>
        <message>
            <source>Check that you may read {path}.</source>
            <translation>{path} を読み取れるか確認してください。</translation>
        </message>
        <message>
            <source>Check that {parent} can be written.</source>
            <translation>{parent} に書き込めるか確認してください。</translation>
        </message>
        <message>
            <source>Check the folder {parent}: may you write there, and is there room on the disk?</source>
            <translation>フォルダー {parent} に書き込みできるか、ディスクに空きがあるか確認してください。</translation>
        </message>
        <message>
            <source>Choose an AWS profile, or another way to sign in.</source>
            <translation>AWS プロファイル、または別のサインイン方法を選んでください。</translation>
        </message>
        <message>
            <source>Choose how requests are sent.</source>
            <translation>リクエストの送信方法を選んでください。</translation>
        </message>
        <message>
            <source>Close other SageDesk windows and commands, then try again.</source>
            <translation>ほかの SageDesk のウィンドウとコマンドを閉じてから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Give the access key ID that belongs to the secret.</source>
            <translation>シークレットに対応するアクセスキー ID を入力してください。</translation>
        </message>
        <message>
            <source>Give the device's ARN, like arn:aws:iam::123456789012:mfa/name, or its serial number.</source>
            <translation>デバイスの ARN (例: arn:aws:iam::123456789012:mfa/name) またはシリアル番号を入力してください。</translation>
        </message>
        <message>
            <source>Give the profile a name.</source>
            <translation>プロファイルに名前を付けてください。</translation>
        </message>
        <message>
            <source>Give the region of IAM Identity Center, like eu-west-1.</source>
            <translation>IAM Identity Center のリージョンを入力してください。例: eu-west-1。</translation>
        </message>
        <message>
            <source>Give the region that the endpoint runs in, like us-east-1.</source>
            <translation>エンドポイントが稼働しているリージョンを入力してください。例: us-east-1。</translation>
        </message>
        <message>
            <source>Give the role's name, as the portal shows it.</source>
            <translation>ポータルに表示されるロール名を入力してください。</translation>
        </message>
        <message>
            <source>Give the secret that belongs to the access key ID.</source>
            <translation>アクセスキー ID に対応するシークレットを入力してください。</translation>
        </message>
        <message>
            <source>Give the {what}, as the SageMaker console shows it.</source>
            <translation>SageMaker コンソールに表示される{what}を入力してください。</translation>
        </message>
        <message>
            <source>Give this one another name.</source>
            <translation>別の名前を付けてください。</translation>
        </message>
        <message>
            <source>Guide (built in)</source>
            <translation>ガイド (組み込み)</translation>
        </message>
        <message>
            <source>If you know and trust it, allow it once. The window asks you with Retry, and when you test or save the profile; on the command line it is: sagedesk trust {spec}</source>
            <translation>内容を理解し信頼できる場合は、一度許可してください。ウィンドウでは再試行時と、プロファイルのテスト時または保存時に確認します。コマンドラインでは次を使います: sagedesk trust {spec}</translation>
        </message>
        <message>
            <source>Install a newer SageDesk. The file of the profiles was left as it is.</source>
            <translation>新しいバージョンの SageDesk をインストールしてください。プロファイルのファイルはそのまま残してあります。</translation>
        </message>
        <message>
            <source>Install a newer SageDesk. {path} was left as it is.</source>
            <translation>新しいバージョンの SageDesk をインストールしてください。{path} はそのまま残してあります。</translation>
        </message>
        <message>
            <source>Install it where SageDesk runs. It is named as package.module:name.</source>
            <translation>SageDesk の動作環境にインストールしてください。package.module:name の形で指定します。</translation>
        </message>
        <message>
            <source>InvokeEndpoint takes no {name}.</source>
            <translation>InvokeEndpoint は {name} を受け付けません。</translation>
        </message>
        <message>
            <source>Keep the keys for this run only, choose another way to sign in, or install a keyring (GNOME Keyring, KWallet or KeePassXC) and start SageDesk again.</source>
            <translation>キーを今回の起動中のみ保持するか、別のサインイン方法を選ぶか、キーリング (GNOME Keyring、KWallet、KeePassXC) をインストールして SageDesk を起動し直してください。</translation>
        </message>
        <message>
            <source>Keep the keys for this run only.</source>
            <translation>キーを今回の起動中のみ保持してください。</translation>
        </message>
        <message>
            <source>Keys that begin with ASIA are temporary and need their session token.</source>
            <translation>ASIA で始まるキーは一時的なもので、セッショントークンが必要です。</translation>
        </message>
        <message>
            <source>Leave user names and passwords out of the URL: keys belong in the keyring.</source>
            <translation>URL にユーザー名とパスワードを含めないでください。キーはキーリングに保存します。</translation>
        </message>
        <message>
            <source>Mend that file and rename it back, or create the profiles anew.</source>
            <translation>そのファイルを修正して元の名前に戻すか、プロファイルを作り直してください。</translation>
        </message>
        <message>
            <source>Mend ~/.aws/config or ~/.aws/credentials, or type the profile's name.</source>
            <translation>~/.aws/config または ~/.aws/credentials を修正するか、プロファイル名を入力してください。</translation>
        </message>
        <message>
            <source>Of the built-in guide only the system prompt can be changed.</source>
            <translation>組み込みのガイドで変更できるのはシステムプロンプトだけです。</translation>
        </message>
        <message>
            <source>Only another way of sending takes this; leave it empty.</source>
            <translation>別の送信方法でのみ使います。空にしてください。</translation>
        </message>
        <message>
            <source>Only the built-in guide signs in with built-in keys.</source>
            <translation>組み込みキーでサインインするのは組み込みのガイドだけです。</translation>
        </message>
        <message>
            <source>Only visible ASCII characters are taken here.</source>
            <translation>使えるのは表示可能な ASCII 文字だけです。</translation>
        </message>
        <message>
            <source>See whether the system's password manager opens, or keep the keys for this run only.</source>
            <translation>システムのパスワードマネージャーが開くか確認するか、キーを今回の起動中のみ保持してください。</translation>
        </message>
        <message>
            <source>The AWS configuration of this machine cannot be read.</source>
            <translation>このマシンの AWS の設定を読み取れません。</translation>
        </message>
        <message>
            <source>The OpenAI route does not take this; leave it empty.</source>
            <translation>OpenAI ルートでは使いません。空にしてください。</translation>
        </message>
        <message>
            <source>The URL ends before “?” and “#”.</source>
            <translation>URL は「?」や「#」の前までです。</translation>
        </message>
        <message>
            <source>The built-in guide cannot be deleted.</source>
            <translation>組み込みのガイドは削除できません。</translation>
        </message>
        <message>
            <source>The built-in guide cannot be duplicated.</source>
            <translation>組み込みのガイドは複製できません。</translation>
        </message>
        <message>
            <source>The endpoint profiles were written by a newer SageDesk than this one.</source>
            <translation>エンドポイントプロファイルは、これより新しい SageDesk で書き込まれたものです。</translation>
        </message>
        <message>
            <source>The file has no list of profiles.</source>
            <translation>ファイルにプロファイルのリストがありません。</translation>
        </message>
        <message>
            <source>The file is no JSON object with a version.</source>
            <translation>ファイルがバージョン付きの JSON オブジェクトではありません。</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles cannot be read: {reason}.</source>
            <translation>エンドポイントプロファイルのファイルを読み取れません: {reason}。</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles cannot be renamed: {reason}.</source>
            <translation>エンドポイントプロファイルのファイル名を変更できません: {reason}。</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles cannot be written: {reason}.</source>
            <translation>エンドポイントプロファイルのファイルに書き込めません: {reason}。</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles could not be read, and was kept as {kept}.</source>
            <translation>エンドポイントプロファイルのファイルを読み取れなかったため、{kept} として残しました。</translation>
        </message>
        <message>
            <source>The keyring holds keys of this profile that cannot be read.</source>
            <translation>キーリングにあるこのプロファイルのキーを読み取れません。</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>キーリングがロックされています。</translation>
        </message>
        <message>
            <source>The keyring refused.</source>
            <translation>キーリングに拒否されました。</translation>
        </message>
        <message>
            <source>The profiles are: {known}.</source>
            <translation>プロファイル: {known}。</translation>
        </message>
        <message>
            <source>The profiles as they were before the last change are in use now.</source>
            <translation>前回の変更より前のプロファイルを使用しています。</translation>
        </message>
        <message>
            <source>The temperature is 0 or more.</source>
            <translation>温度は 0 以上です。</translation>
        </message>
        <message>
            <source>The {what} has at most {most} characters; this one has {count}.</source>
            <translation>{what}は {most} 文字までです。これは {count} 文字あります。</translation>
        </message>
        <message>
            <source>The {what} has only letters, digits and hyphens, and begins and ends with a letter or digit.</source>
            <translation>{what}に使えるのは英数字とハイフンだけで、先頭と末尾は英数字にします。</translation>
        </message>
        <message>
            <source>There is a profile named “{name}” already.</source>
            <translation>「{name}」という名前のプロファイルはすでにあります。</translation>
        </message>
        <message>
            <source>There is no endpoint profile “{name}”.</source>
            <translation>エンドポイントプロファイル「{name}」はありません。</translation>
        </message>
        <message>
            <source>This does not begin with a space.</source>
            <translation>先頭に空白は使えません。</translation>
        </message>
        <message>
            <source>This is an ARN. Give only the {what}: what stands after the last “/”.</source>
            <translation>これは ARN です。{what}だけ、つまり最後の「/」より後を入力してください。</translation>
        </message>
        <message>
            <source>This profile names the Python code {spec}, which is not on this computer.</source>
            <translation>このプロファイルは Python コード {spec} を指定していますが、このコンピューターにはありません。</translation>
        </message>
        <message>
            <source>This profile wants to run the Python code {spec} from {where}.</source>
            <translation>このプロファイルは {where} の Python コード {spec} を実行しようとしています。</translation>
        </message>
        <message>
            <source>This system has no keyring that keeps secrets safely.</source>
            <translation>このシステムに、機密情報を安全に保存できるキーリングがありません。</translation>
        </message>
        <message>
            <source>This system has no keyring.</source>
            <translation>このシステムにキーリングがありません。</translation>
        </message>
        <message>
            <source>Top K is 1 or more, or -1 for no limit.</source>
            <translation>Top K は 1 以上です。-1 で無制限になります。</translation>
        </message>
        <message>
            <source>Top P is more than 0 and at most 1.</source>
            <translation>Top P は 0 より大きく 1 以下です。</translation>
        </message>
        <message>
            <source>Two profiles have the same id.</source>
            <translation>2 つのプロファイルの ID が同じです。</translation>
        </message>
        <message>
            <source>Type the keys in again.</source>
            <translation>キーを入力し直してください。</translation>
        </message>
        <message>
            <source>Unlock it and try again, or keep the keys for this run only.</source>
            <translation>ロックを解除してもう一度試すか、キーを今回の起動中のみ保持してください。</translation>
        </message>
        <message>
            <source>Your agreement could not be kept.</source>
            <translation>同意を保存できませんでした。</translation>
        </message>
        <message>
            <source>container's host name</source>
            <translation>コンテナのホスト名</translation>
        </message>
        <message>
            <source>endpoint name</source>
            <translation>エンドポイント名</translation>
        </message>
        <message>
            <source>inference component's name</source>
            <translation>推論コンポーネント名</translation>
        </message>
        <message>
            <source>routing target's name</source>
            <translation>ルーティング先の名前</translation>
        </message>
        <message>
            <source>session id</source>
            <translation>セッション ID</translation>
        </message>
        <message>
            <source>variant's name</source>
            <translation>バリアント名</translation>
        </message>
        <message>
            <source>{name} (copy {number})</source>
            <translation>{name} (コピー {number})</translation>
        </message>
        <message>
            <source>{name} (copy)</source>
            <translation>{name} (コピー)</translation>
        </message>
        <message>
            <source>{path} is no file of endpoint profiles.</source>
            <translation>{path} はエンドポイントプロファイルのファイルではありません。</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Choose another folder.</source>
            <translation>別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>別の名前にしてください。</translation>
        </message>
        <message>
            <source>Give the prompt a name.</source>
            <translation>プロンプトに名前を付けてください。</translation>
        </message>
        <message>
            <source>The name is empty.</source>
            <translation>名前が空です。</translation>
        </message>
        <message>
            <source>There is a prompt named {name} in this folder already.</source>
            <translation>このフォルダーには {name} という名前のプロンプトがすでにあります。</translation>
        </message>
        <message>
            <source>{file} is there already.</source>
            <translation>{file} はすでにあります。</translation>
        </message>
        <message>
            <source>{source} is not there.</source>
            <translation>{source} がありません。</translation>
        </message>
        <message>
            <source>“{name}” can.</source>
            <translation>「{name}」なら使えます。</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a file.</source>
            <translation>「{name}」はファイル名に使えません。</translation>
        </message>
    </context>
    <context>
        <name>PromptLibraryWindow</name>
        <message numerus="yes">
            <source>%n prompt(s) were added.</source>
            <translation>
                <numerusform>プロンプト %n 件を追加しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prompt(s) were written.</source>
            <translation>
                <numerusform>プロンプト %n 件を書き出しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were there already.</source>
            <translation>
                <numerusform>%n 件は登録済みでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Empty for none; work/letters for a folder in a folder.</source>
            <translation>空ならフォルダーなし。フォルダーの中のフォルダーは work/letters のように書きます。</translation>
        </message>
        <message>
            <source>Export as Markdown files into a folder</source>
            <translation>フォルダーに Markdown ファイルとしてエクスポート</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Import a folder of Markdown files</source>
            <translation>Markdown ファイルのフォルダーをインポート</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>Prompt library</source>
            <translation>プロンプトライブラリ</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>These are no UTF-8 text: {names}.</source>
            <translation>UTF-8 テキストではありません: {names}。</translation>
        </message>
        <message>
            <source>Type / at the start of a line of your message to find a prompt.</source>
            <translation>メッセージの行頭に / を入力するとプロンプトを探せます。</translation>
        </message>
        <message>
            <source>Use in the message</source>
            <translation>メッセージで使う</translation>
        </message>
        <message>
            <source>What stands in {{double braces}} is asked for when the prompt is used.</source>
            <translation>{{二重の波かっこ}} の部分は、プロンプトを使うときに入力を求められます。</translation>
        </message>
        <message>
            <source>You are asked for: {names}</source>
            <translation>入力を求められる項目: {names}</translation>
        </message>
        <message>
            <source>“{name}” was deleted.</source>
            <translation>「{name}」を削除しました。</translation>
        </message>
    </context>
    <context>
        <name>PromptSetWindow</name>
        <message>
            <source>, {failed} failed</source>
            <translation>、失敗 {failed} 件</translation>
        </message>
        <message>
            <source>; waiting for {names}</source>
            <translation>。待機中: {names}</translation>
        </message>
        <message>
            <source>A .jsonl, .csv or .md file. A run that was stopped goes on where it was.</source>
            <translation>.jsonl、.csv、.md ファイル。停止した実行は続きから再開します。</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>CSV with a column “prompt”, or JSON Lines with “prompt” or “messages”.</source>
            <translation>「prompt」列のある CSV、または「prompt」か「messages」を持つ JSON Lines。</translation>
        </message>
        <message>
            <source>Choose the prompts</source>
            <translation>プロンプトを選択</translation>
        </message>
        <message>
            <source>Choose the prompts…</source>
            <translation>プロンプトを選択…</translation>
        </message>
        <message>
            <source>Choose the results</source>
            <translation>結果の保存先を選択</translation>
        </message>
        <message>
            <source>Choose the results…</source>
            <translation>結果の保存先を選択…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Endpoints</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>Requests at the same time at each endpoint</source>
            <translation>各エンドポイントへの同時リクエスト数</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>実行</translation>
        </message>
        <message>
            <source>Run a set of prompts</source>
            <translation>プロンプトセットを実行</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>{done} of {total} done</source>
            <translation>{done}/{total} 件完了</translation>
        </message>
    </context>
    <context>
        <name>PromptSets</name>
        <message numerus="yes">
            <source>%n tokens</source>
            <translation>
                <numerusform>%n トークン</numerusform>
            </translation>
        </message>
        <message>
            <source>A message of line {number} has no role that is known.</source>
            <translation>{number} 行目のメッセージの役割が不明です。</translation>
        </message>
        <message>
            <source>A message of line {number} has no text as its “content”.</source>
            <translation>{number} 行目のメッセージの「content」がテキストではありません。</translation>
        </message>
        <message>
            <source>A message of line {number} is not an object.</source>
            <translation>{number} 行目のメッセージがオブジェクトではありません。</translation>
        </message>
        <message>
            <source>Check its name and your rights.</source>
            <translation>名前とアクセス権を確認してください。</translation>
        </message>
        <message>
            <source>Choose another name, or give --force.</source>
            <translation>別の名前にするか、--force を指定してください。</translation>
        </message>
        <message>
            <source>Divide it.</source>
            <translation>分割してください。</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>期待値</translation>
        </message>
        <message>
            <source>Give each prompt an id of its own, or none.</source>
            <translation>各プロンプトに固有の ID を付けるか、ID を付けないでください。</translation>
        </message>
        <message>
            <source>Give it as “prompt”, or as “messages”.</source>
            <translation>「prompt」または「messages」として指定してください。</translation>
        </message>
        <message>
            <source>Let the name end in .jsonl, .csv or .md.</source>
            <translation>名前の末尾を .jsonl、.csv、.md のいずれかにしてください。</translation>
        </message>
        <message>
            <source>Line {number} has no prompt.</source>
            <translation>{number} 行目にプロンプトがありません。</translation>
        </message>
        <message>
            <source>Line {number} is neither an object nor a text.</source>
            <translation>{number} 行目がオブジェクトでもテキストでもありません。</translation>
        </message>
        <message>
            <source>Line {number} is not CSV: {error}.</source>
            <translation>{number} 行目が CSV ではありません: {error}。</translation>
        </message>
        <message>
            <source>Line {number} is not JSON: {error}.</source>
            <translation>{number} 行目が JSON ではありません: {error}。</translation>
        </message>
        <message>
            <source>Move it away, then try again.</source>
            <translation>移動してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Name the columns in the first row, as: id,prompt,expected</source>
            <translation>最初の行に列名を書いてください。例: id,prompt,expected</translation>
        </message>
        <message>
            <source>Put texts that contain the separator between quotation marks.</source>
            <translation>区切り文字を含むテキストは引用符で囲んでください。</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Results cannot be written as {name}.</source>
            <translation>結果を {name} の形式では書き出せません。</translation>
        </message>
        <message>
            <source>Roles are system, user and assistant.</source>
            <translation>役割は system、user、assistant です。</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>UTF-8 で保存してください。</translation>
        </message>
        <message>
            <source>See: sagedesk run --help</source>
            <translation>参照: sagedesk run --help</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk: {error!r}</source>
            <translation>SageDesk の内部で問題が起きました: {error!r}</translation>
        </message>
        <message>
            <source>The concurrency must be 1 or more.</source>
            <translation>同時実行数は 1 以上である必要があります。</translation>
        </message>
        <message>
            <source>The first row names no column “prompt”.</source>
            <translation>最初の行に「prompt」列がありません。</translation>
        </message>
        <message>
            <source>The id {id!r} stands twice in the set.</source>
            <translation>ID {id!r} がセット内に 2 回あります。</translation>
        </message>
        <message>
            <source>The messages of line {number} do not end with one of the user's.</source>
            <translation>{number} 行目のメッセージがユーザーのメッセージで終わっていません。</translation>
        </message>
        <message>
            <source>The row that ends in line {number} has more cells than the first row.</source>
            <translation>{number} 行目で終わる行のセルが最初の行より多くなっています。</translation>
        </message>
        <message>
            <source>{partial} does not hold results of a run.</source>
            <translation>{partial} は実行結果のファイルではありません。</translation>
        </message>
        <message>
            <source>{path} cannot be read.</source>
            <translation>{path} を読み取れません。</translation>
        </message>
        <message>
            <source>{path} holds no prompts.</source>
            <translation>{path} にプロンプトがありません。</translation>
        </message>
        <message>
            <source>{path} is larger than {most} MB.</source>
            <translation>{path} は {most} MB を超えています。</translation>
        </message>
        <message>
            <source>{path} is not UTF-8 text.</source>
            <translation>{path} は UTF-8 テキストではありません。</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} はすでにあります。</translation>
        </message>
        <message>
            <source>| profile | answered | failed | first token (median) | tokens a second (median) |</source>
            <translation>| プロファイル | 回答数 | 失敗 | 最初のトークン (中央値) | トークン/秒 (中央値) |</translation>
        </message>
        <message>
            <source>“messages” of line {number} is not a list.</source>
            <translation>{number} 行目の「messages」がリストではありません。</translation>
        </message>
        <message>
            <source>“{name}” of line {number} is not a text.</source>
            <translation>{number} 行目の「{name}」がテキストではありません。</translation>
        </message>
    </context>
    <context>
        <name>PromptTree</name>
        <message>
            <source>No prompts yet. What you save is listed here.</source>
            <translation>プロンプトはまだありません。保存したものがここに並びます。</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>プロンプト</translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>A chat template cannot call {name} objects.</source>
            <translation>チャットテンプレートから {name} オブジェクトは呼び出せません。</translation>
        </message>
        <message>
            <source>A chat template gives text and cannot carry the image in message {number}.</source>
            <translation>チャットテンプレートはテキストを作るもので、メッセージ {number} の画像を送れません。</translation>
        </message>
        <message>
            <source>Change the conversation as it asks, or use another format.</source>
            <translation>求められているとおりに会話を変えるか、別の形式を使ってください。</translation>
        </message>
        <message>
            <source>Chat templates cannot store underscore-prefixed attributes on a namespace, but got {name!r}. Please rename the attribute.</source>
            <translation>チャットテンプレートでは、アンダースコアで始まる属性を名前空間に保存できません: {name!r}。属性の名前を変えてください。</translation>
        </message>
        <message>
            <source>Check that it is a chat template.</source>
            <translation>チャットテンプレートであるか確認してください。</translation>
        </message>
        <message>
            <source>Choose one of {names}.</source>
            <translation>次のいずれかを選んでください: {names}。</translation>
        </message>
        <message>
            <source>Correct, update or remove what it names.</source>
            <translation>指摘された箇所を修正、更新、または削除してください。</translation>
        </message>
        <message>
            <source>Give at least one user message.</source>
            <translation>ユーザーのメッセージを 1 つ以上入れてください。</translation>
        </message>
        <message>
            <source>Honest templates stay far below this limit: use another one, and do not trust where it came from.</source>
            <translation>まともなテンプレートはこの上限をはるかに下回ります。別のものを使い、入手元を信用しないでください。</translation>
        </message>
        <message>
            <source>In the {title} format a system message comes first; message {number} is another one.</source>
            <translation>{title} 形式ではシステムメッセージが先頭に来ます。メッセージ {number} もシステムメッセージです。</translation>
        </message>
        <message>
            <source>In the {title} format an optional system message comes first, then user and assistant take turns; message {number} is from the {role} where one from the {expected} belongs.</source>
            <translation>{title} 形式では、システムメッセージ (省略可) の後、ユーザーとアシスタントが交互に続きます。メッセージ {number} は {expected} のはずが {role} になっています。</translation>
        </message>
        <message>
            <source>It is code from outside SageDesk: correct or update it.</source>
            <translation>SageDesk の外部のコードです。修正または更新してください。</translation>
        </message>
        <message>
            <source>It may need other variables or another kind of conversation.</source>
            <translation>ほかの変数や別の種類の会話が必要なのかもしれません。</translation>
        </message>
        <message>
            <source>Look for a chat_template.jinja among the model's files.</source>
            <translation>モデルのファイルの中に chat_template.jinja がないか確認してください。</translation>
        </message>
        <message>
            <source>Merge it into the first message or into a user message.</source>
            <translation>最初のメッセージ、またはユーザーのメッセージにまとめてください。</translation>
        </message>
        <message>
            <source>Merge or reorder the messages, or use a format that does not ask for turns, such as chatml.</source>
            <translation>メッセージをまとめるか並べ替える、または chatml のように交互でなくてよい形式を使ってください。</translation>
        </message>
        <message>
            <source>Message {number} is neither a ChatMessage nor a dict but {kind}.</source>
            <translation>メッセージ {number} が ChatMessage でも dict でもなく {kind} です。</translation>
        </message>
        <message>
            <source>Name a PromptFormat or a function.</source>
            <translation>PromptFormat または関数を指定してください。</translation>
        </message>
        <message>
            <source>Paste the whole template, as the model's makers published it.</source>
            <translation>モデルの作成者が公開したテンプレート全体を貼り付けてください。</translation>
        </message>
        <message>
            <source>The chat template failed: {error}</source>
            <translation>チャットテンプレートが失敗しました: {error}</translation>
        </message>
        <message>
            <source>The chat template has a mistake in line {line}: {error}</source>
            <translation>チャットテンプレートの {line} 行目に誤りがあります: {error}</translation>
        </message>
        <message>
            <source>The chat template has {count:,} characters; at most {most:,} are read.</source>
            <translation>チャットテンプレートは {count:,} 文字です。読み込めるのは {most:,} 文字までです。</translation>
        </message>
        <message>
            <source>The chat template leaves out the last message, so that the model cannot continue it.</source>
            <translation>チャットテンプレートが最後のメッセージを省いてしまうため、モデルが続きを書けません。</translation>
        </message>
        <message>
            <source>The chat template refuses this conversation: {error}</source>
            <translation>チャットテンプレートがこの会話を拒否しました: {error}</translation>
        </message>
        <message>
            <source>The chat template was stopped because it calls itself too deeply: maximum recursion depth exceeded.</source>
            <translation>チャットテンプレートを停止しました: 自身の呼び出しが深すぎます (再帰の上限を超えました)。</translation>
        </message>
        <message>
            <source>The chat template was stopped because it is too deep or too large: {error}.</source>
            <translation>チャットテンプレートを停止しました: 深すぎるか大きすぎます: {error}。</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too large a number.</source>
            <translation>チャットテンプレートを停止しました: 作る数が大きすぎます。</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too large a text.</source>
            <translation>チャットテンプレートを停止しました: 作るテキストが大きすぎます。</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too large a value.</source>
            <translation>チャットテンプレートを停止しました: 作る値が大きすぎます。</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too much text.</source>
            <translation>チャットテンプレートを停止しました: 作るテキストが多すぎます。</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes values too deep inside values.</source>
            <translation>チャットテンプレートを停止しました: 作る値の入れ子が深すぎます。</translation>
        </message>
        <message>
            <source>The chat template was stopped because it rounds to too many digits.</source>
            <translation>チャットテンプレートを停止しました: 丸める桁数が多すぎます。</translation>
        </message>
        <message>
            <source>The chat template was stopped because it takes too long.</source>
            <translation>チャットテンプレートを停止しました: 時間がかかりすぎます。</translation>
        </message>
        <message>
            <source>The chat template was stopped because it uses the codec {codec!r}, which a chat template has no use for.</source>
            <translation>チャットテンプレートを停止しました: チャットテンプレートに不要なコーデック {codec!r} を使っています。</translation>
        </message>
        <message>
            <source>The conversation has no messages.</source>
            <translation>会話にメッセージがありません。</translation>
        </message>
        <message>
            <source>The known ones are {names}.</source>
            <translation>使える形式: {names}。</translation>
        </message>
        <message>
            <source>The last message has no text for the model to continue.</source>
            <translation>最後のメッセージに、モデルが続きを書くためのテキストがありません。</translation>
        </message>
        <message>
            <source>The messages or variables hold values too deep inside values.</source>
            <translation>メッセージまたは変数の値の入れ子が深すぎます。</translation>
        </message>
        <message>
            <source>The prompt format {name} failed: {error}</source>
            <translation>プロンプト形式 {name} が失敗しました: {error}</translation>
        </message>
        <message>
            <source>The prompt format {name} returned no text but {kind}.</source>
            <translation>プロンプト形式 {name} がテキストではなく {kind} を返しました。</translation>
        </message>
        <message>
            <source>The prompt format “{name}” could not be loaded from {value}: {error}</source>
            <translation>プロンプト形式「{name}」を {value} から読み込めませんでした: {error}</translation>
        </message>
        <message>
            <source>The {title} format has no place for tool calls and their results (message {number}).</source>
            <translation>{title} 形式では、ツール呼び出しとその結果を扱えません (メッセージ {number})。</translation>
        </message>
        <message>
            <source>The {title} format is text only and cannot carry the image in message {number}.</source>
            <translation>{title} 形式はテキスト専用で、メッセージ {number} の画像を送れません。</translation>
        </message>
        <message>
            <source>The {title} format puts the system message into a user message, and there is none.</source>
            <translation>{title} 形式はシステムメッセージをユーザーのメッセージに入れますが、ユーザーのメッセージがありません。</translation>
        </message>
        <message>
            <source>There is no prompt format “{name}”.</source>
            <translation>プロンプト形式「{name}」はありません。</translation>
        </message>
        <message>
            <source>This text contains {last}, which the model may take for the end of your turn.</source>
            <translation>このテキストに含まれる {last} を、モデルが発言の終わりとみなす可能性があります。</translation>
        </message>
        <message>
            <source>This text contains {names} and {last}, which the model may take for the end of your turn.</source>
            <translation>このテキストに含まれる {names} と {last} を、モデルが発言の終わりとみなす可能性があります。</translation>
        </message>
        <message>
            <source>This tokenizer_config.json has no chat template named “{name}”.</source>
            <translation>この tokenizer_config.json に「{name}」という名前のチャットテンプレートはありません。</translation>
        </message>
        <message>
            <source>This tokenizer_config.json has no chat template, and none is beside it.</source>
            <translation>この tokenizer_config.json にチャットテンプレートはなく、同じ場所にもありません。</translation>
        </message>
        <message>
            <source>This tokenizer_config.json has several chat templates and no default.</source>
            <translation>この tokenizer_config.json には複数のチャットテンプレートがあり、既定のものがありません。</translation>
        </message>
        <message>
            <source>Use an endpoint that takes chat messages, or remove the image.</source>
            <translation>チャットメッセージを受け取るエンドポイントを使うか、画像を外してください。</translation>
        </message>
        <message>
            <source>Use the model's chat template, or an endpoint that takes chat messages.</source>
            <translation>モデルのチャットテンプレート、またはチャットメッセージを受け取るエンドポイントを使ってください。</translation>
        </message>
        <message>
            <source>completion_to_prompt must be the name of a prompt format, a ChatTemplate or a callable.</source>
            <translation>completion_to_prompt には、プロンプト形式の名前、ChatTemplate、または呼び出し可能オブジェクトを指定します。</translation>
        </message>
        <message>
            <source>messages_to_prompt must be the name of a prompt format, a ChatTemplate or a callable.</source>
            <translation>messages_to_prompt には、プロンプト形式の名前、ChatTemplate、または呼び出し可能オブジェクトを指定します。</translation>
        </message>
        <message>
            <source>{file} is not JSON: {error}.</source>
            <translation>{file} は JSON ではありません: {error}。</translation>
        </message>
        <message>
            <source>{file} is not a tokenizer_config.json.</source>
            <translation>{file} は tokenizer_config.json ではありません。</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} を読み取れません: {reason}。</translation>
        </message>
        <message>
            <source>{path} has {size:,} bytes; no file with a chat template is as large.</source>
            <translation>{path} は {size:,} バイトあります。チャットテンプレートのファイルがこれほど大きいことはありません。</translation>
        </message>
        <message>
            <source>{path} is not a UTF-8 text file.</source>
            <translation>{path} は UTF-8 のテキストファイルではありません。</translation>
        </message>
        <message>
            <source>{value} is not a prompt format.</source>
            <translation>{value} はプロンプト形式ではありません。</translation>
        </message>
    </context>
    <context>
        <name>QueueBar</name>
        <message>
            <source>Attachments</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <source>Delete: {text}</source>
            <translation>削除: {text}</translation>
        </message>
        <message>
            <source>Edit: {text}</source>
            <translation>編集: {text}</translation>
        </message>
        <message>
            <source>Next: {text}</source>
            <translation>次: {text}</translation>
        </message>
        <message>
            <source>Queued messages</source>
            <translation>待機中のメッセージ</translation>
        </message>
        <message>
            <source>Queued: {text}</source>
            <translation>待機中: {text}</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>今すぐ送信</translation>
        </message>
        <message>
            <source>Send now: {text}</source>
            <translation>今すぐ送信: {text}</translation>
        </message>
    </context>
    <context>
        <name>Queueing</name>
        <message>
            <source>Choose an endpoint profile first. The one of this conversation is gone.</source>
            <translation>先にエンドポイントプロファイルを選んでください。この会話のものはもうありません。</translation>
        </message>
        <message>
            <source>The queued message was deleted.</source>
            <translation>待機中のメッセージを削除しました。</translation>
        </message>
    </context>
    <context>
        <name>QuickAsk</name>
        <message>
            <source>Quick ask is turned off.</source>
            <translation>クイック質問はオフになっています。</translation>
        </message>
        <message>
            <source>This desktop offers programs no global shortcut. In its own keyboard settings, bind a key to the command: {command}</source>
            <translation>このデスクトップはプログラムにグローバルショートカットを提供していません。デスクトップのキーボード設定で、次のコマンドにキーを割り当ててください: {command}</translation>
        </message>
        <message>
            <source>Turn it on</source>
            <translation>オンにする</translation>
        </message>
        <message>
            <source>Your desktop has bound it to {keys}, and lets you change that.</source>
            <translation>デスクトップが {keys} に割り当てました。デスクトップで変更できます。</translation>
        </message>
        <message>
            <source>Your desktop knows it. Choose its keys in the settings of the desktop.</source>
            <translation>デスクトップに登録されています。キーはデスクトップの設定で選んでください。</translation>
        </message>
    </context>
    <context>
        <name>QuickAskWindow</name>
        <message>
            <source>Ask</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Ask something</source>
            <translation>質問を入力</translation>
        </message>
        <message>
            <source>Ask something else</source>
            <translation>別の質問を入力</translation>
        </message>
        <message>
            <source>Endpoint that is asked</source>
            <translation>質問先のエンドポイント</translation>
        </message>
        <message>
            <source>Go on in a window (Ctrl+Enter)</source>
            <translation>ウィンドウで続ける (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Open in SageDesk</source>
            <translation>SageDesk で開く</translation>
        </message>
        <message>
            <source>Quick ask</source>
            <translation>クイック質問</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>クイック質問</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>QuickAsking</name>
        <message>
            <source>Answering…</source>
            <translation>応答中…</translation>
        </message>
    </context>
    <context>
        <name>Rendering</name>
        <message>
            <source>image</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>image at {host}</source>
            <translation>{host} の画像</translation>
        </message>
        <message>
            <source>{alt} (image at {host})</source>
            <translation>{alt} ({host} の画像)</translation>
        </message>
    </context>
    <context>
        <name>Reopening</name>
        <message>
            <source>SageDesk speaks {language} from the next start on.</source>
            <translation>次回の起動から SageDesk の表示は {language} になります。</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>今すぐ再起動</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Details for a report</source>
            <translation>報告用の詳細</translation>
        </message>
        <message>
            <source>Open the log’s folder</source>
            <translation>ログのフォルダーを開く</translation>
        </message>
        <message>
            <source>The log is {file}</source>
            <translation>ログは {file} です</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>起きた問題</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Both an AWS profile and access keys were given.</source>
            <translation>AWS プロファイルとアクセスキーの両方が指定されました。</translation>
        </message>
        <message>
            <source>Choose the container format openai-chat, or another transport.</source>
            <translation>コンテナ形式 openai-chat、または別の通信方式を選んでください。</translation>
        </message>
        <message>
            <source>Give profile_name or the keys, so that it is clear which of them signs.</source>
            <translation>どちらで署名するかが明確になるよう、profile_name またはキーのどちらかを指定してください。</translation>
        </message>
        <message>
            <source>Give the name of the SageMaker endpoint.</source>
            <translation>SageMaker エンドポイントの名前を指定してください。</translation>
        </message>
        <message>
            <source>Give the region that the endpoint runs in, for example us-east-1.</source>
            <translation>エンドポイントが稼働しているリージョンを指定してください。例: us-east-1。</translation>
        </message>
        <message>
            <source>Give {missing} too.</source>
            <translation>{missing} も指定してください。</translation>
        </message>
        <message>
            <source>Missing required argument: endpoint_name.</source>
            <translation>必須の引数がありません: endpoint_name。</translation>
        </message>
        <message>
            <source>No AWS region is set.</source>
            <translation>AWS リージョンが設定されていません。</translation>
        </message>
        <message>
            <source>Nothing had come before. Try again.</source>
            <translation>それまでに届いたものはありません。もう一度お試しください。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <source>The OpenAI route takes chat messages, and the container format {name} sends text.</source>
            <translation>OpenAI ルートはチャットメッセージを受け取りますが、コンテナ形式 {name} はテキストを送ります。</translation>
        </message>
        <message>
            <source>The access keys are half set.</source>
            <translation>アクセスキーが片方しか設定されていません。</translation>
        </message>
        <message>
            <source>There are {known}.</source>
            <translation>使えるもの: {known}。</translation>
        </message>
        <message>
            <source>There is no transport {given!r}.</source>
            <translation>通信方式 {given!r} はありません。</translation>
        </message>
        <message>
            <source>timeout must be positive, and max_retries 0 or more.</source>
            <translation>timeout は正の数、max_retries は 0 以上である必要があります。</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Back up now</source>
            <translation>今すぐバックアップ</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Backups of the library</source>
            <translation>ライブラリのバックアップ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Conversations and messages since then are no longer shown. They are kept in a backup made now.</source>
            <translation>それ以降の会話とメッセージは表示されなくなります。今作られるバックアップに残ります。</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>バックアップを作成中…</translation>
        </message>
        <message>
            <source>Put the library back to what it was on {moment}?</source>
            <translation>ライブラリを {moment} の状態に戻しますか?</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>復元…</translation>
        </message>
        <message>
            <source>SageDesk makes these by itself while you pause, and keeps some of the last hours, days and weeks. Restoring one puts every conversation back to what it was then; what there is now becomes a backup, so that you can come back to it.</source>
            <translation>SageDesk は操作の合間に自動でバックアップを作り、直近の数時間、数日、数週間の分をいくつか残します。復元すると、すべての会話がその時点に戻ります。現在の内容はバックアップになるので、後で戻せます。</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>フォルダーを表示</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>There are no backups yet.</source>
            <translation>バックアップはまだありません。</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>before an update</source>
            <translation>更新前</translation>
        </message>
        <message>
            <source>before another was restored</source>
            <translation>別のバックアップの復元前</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>手動</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>破損</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message>
            <source>Failed: {error}</source>
            <translation>失敗: {error}</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>プロンプト</translation>
        </message>
    </context>
    <context>
        <name>RoleFields</name>
        <message>
            <source>External id</source>
            <translation>外部 ID</translation>
        </message>
        <message>
            <source>MFA device</source>
            <translation>MFA デバイス</translation>
        </message>
        <message>
            <source>Only where these credentials are to assume a role first.</source>
            <translation>この認証情報で先にロールを引き受ける場合のみ。</translation>
        </message>
        <message>
            <source>Role to assume</source>
            <translation>引き受けるロール</translation>
        </message>
        <message>
            <source>Session name</source>
            <translation>セッション名</translation>
        </message>
        <message>
            <source>Where the role wants an MFA code: it is asked for with the first message.</source>
            <translation>ロールが MFA コードを求める場合、最初のメッセージのときに入力します。</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message numerus="yes">
            <source>%n failed; the results say why.</source>
            <translation>
                <numerusform>%n 件が失敗しました。理由は結果にあります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prompt(s) were not asked.</source>
            <translation>
                <numerusform>プロンプト %n 件が未送信です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Run it again, and it goes on with them.</source>
            <translation>もう一度実行すると続きから再開します。</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>{path} に書き出しました。</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Assistant</source>
            <translation>アシスタント</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Conversation {title}</source>
            <translation>会話「{title}」</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>You</source>
            <translation>あなた</translation>
        </message>
        <message>
            <source>a block of code</source>
            <translation>コードブロック</translation>
        </message>
        <message>
            <source>a tool call</source>
            <translation>ツール呼び出し</translation>
        </message>
        <message>
            <source>an image</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>in conversations with a tag</source>
            <translation>タグの付いた会話</translation>
        </message>
        <message>
            <source>in the last month</source>
            <translation>過去 1 か月</translation>
        </message>
        <message>
            <source>in the last week</source>
            <translation>過去 1 週間</translation>
        </message>
        <message>
            <source>older than a day, as 2026-03-31 or 7d</source>
            <translation>指定日より前 (2026-03-31、7d など)</translation>
        </message>
        <message>
            <source>older than a month</source>
            <translation>1 か月より前</translation>
        </message>
        <message>
            <source>older than a week</source>
            <translation>1 週間より前</translation>
        </message>
        <message>
            <source>older than a year</source>
            <translation>1 年より前</translation>
        </message>
        <message>
            <source>reasoning</source>
            <translation>思考過程</translation>
        </message>
        <message>
            <source>since a day, as 2026-03-31 or 7d</source>
            <translation>指定日以降 (2026-03-31、7d など)</translation>
        </message>
        <message>
            <source>since yesterday</source>
            <translation>昨日以降</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>until yesterday</source>
            <translation>昨日まで</translation>
        </message>
        <message>
            <source>what an endpoint said</source>
            <translation>特定のエンドポイントの発言</translation>
        </message>
        <message>
            <source>what the model said</source>
            <translation>モデルの発言</translation>
        </message>
        <message>
            <source>what you or the model said</source>
            <translation>あなたまたはモデルの発言</translation>
        </message>
        <message>
            <source>what you said</source>
            <translation>あなたの発言</translation>
        </message>
        <message>
            <source>with code, an image, reasoning or a tool call</source>
            <translation>コード、画像、思考過程、ツール呼び出しを含む</translation>
        </message>
        <message>
            <source>{title}, {speaker}: {text}</source>
            <translation>{title}、{speaker}: {text}</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>検索をクリア</translation>
        </message>
        <message>
            <source>Completions</source>
            <translation>入力候補</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Search all conversations (Ctrl+Shift+F)

ports harbour	messages with both words
harb*	words that begin so
“the old harbour”	these words in this order
-draft	without this word
endpoint: tag: role: has: before: after:	filters</source>
            <translation>すべての会話を検索 (Ctrl+Shift+F)

港 地図	両方の語を含むメッセージ
harb*	この文字で始まる語
“古い港”	この並びのとおりの語句
-下書き	この語を含まない
endpoint: tag: role: has: before: after:	フィルター</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>会話を検索</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Nothing found for “{text}”.

Try fewer words, the beginning of a word with *, or leave out a filter. Filters are endpoint: tag: role: has: before: after:</source>
            <translation>「{text}」は見つかりませんでした。

語を減らす、* で語の先頭だけにする、フィルターを外すなどをお試しください。フィルター: endpoint: tag: role: has: before: after:</translation>
        </message>
        <message>
            <source>Older messages are still being read: {percent} % can be found by now.</source>
            <translation>古いメッセージを読み込んでいます。現在は {percent}% を検索できます。</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>検索結果</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>検索中…</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message numerus="yes">
            <source>&amp;Leave out %n old message(s)</source>
            <translation>
                <numerusform>古いメッセージ %n 件を省く(&amp;L)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Send all of it</source>
            <translation>すべて送信(&amp;S)</translation>
        </message>
        <message>
            <source>Esc&amp;ape and send</source>
            <translation>エスケープして送信(&amp;A)</translation>
        </message>
        <message>
            <source>Nothing was sent: you did not allow the Python code of “{name}”.</source>
            <translation>何も送信されていません。「{name}」の Python コードが許可されませんでした。</translation>
        </message>
        <message>
            <source>Send as it &amp;is</source>
            <translation>そのまま送信(&amp;I)</translation>
        </message>
        <message>
            <source>This is about {tokens} tokens, and the model takes {length}, of which some are for the reply.</source>
            <translation>約 {tokens} トークンです。モデルが扱えるのは {length} トークンで、その一部は応答に使われます。</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Back to the default</source>
            <translation>既定値に戻す</translation>
        </message>
        <message>
            <source>Reset {setting}</source>
            <translation>{setting}をリセット</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source> days</source>
            <translation> 日</translation>
        </message>
        <message>
            <source>A PEM file of certification authorities that are trusted besides.</source>
            <translation>追加で信頼する認証局の PEM ファイル。</translation>
        </message>
        <message>
            <source>A small window above all others for a quick question, by the tray or the command: sagedesk ask-window</source>
            <translation>ほかのすべてのウィンドウの手前に出る、すばやく質問するための小さなウィンドウ。トレイまたは次のコマンドで開きます: sagedesk ask-window</translation>
        </message>
        <message>
            <source>A word may be of any of them. None: that of the system.</source>
            <translation>単語はいずれかの言語にあれば正しいとみなします。何も選ばない場合はシステムの言語。</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>アクセント</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>All of its text</source>
            <translation>全文</translation>
        </message>
        <message>
            <source>Amber</source>
            <translation>琥珀</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>Ask AWS’s hosts that have IPv6 too. Off: as the AWS configuration says.</source>
            <translation>IPv6 にも対応した AWS のホストを使います。オフ: AWS の設定に従います。</translation>
        </message>
        <message>
            <source>Ask AWS’s hosts with validated cryptography. Off: as the AWS configuration says.</source>
            <translation>検証済みの暗号を使う AWS のホストを使います。オフ: AWS の設定に従います。</translation>
        </message>
        <message>
            <source>Asks your desktop for a key that brings quick ask in every program.</source>
            <translation>どのプログラムからでもクイック質問を呼び出せるキーを、デスクトップに要求します。</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>青</translation>
        </message>
        <message>
            <source>By the endpoint</source>
            <translation>エンドポイントが付ける</translation>
        </message>
        <message>
            <source>Changed shortcuts</source>
            <translation>変更したショートカット</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>スペルチェック</translation>
        </message>
        <message>
            <source>Close to the tray</source>
            <translation>閉じるとトレイに格納</translation>
        </message>
        <message>
            <source>Closing the window leaves SageDesk in the tray, if its icon is there.</source>
            <translation>ウィンドウを閉じても、アイコンがあれば SageDesk はトレイに残ります。</translation>
        </message>
        <message>
            <source>Code font</source>
            <translation>コードのフォント</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>ゆったり</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>コンパクト</translation>
        </message>
        <message>
            <source>Compact brings the lines of a conversation closer together.</source>
            <translation>コンパクトにすると、会話の行間が詰まります。</translation>
        </message>
        <message>
            <source>Companies put their own into the system. AWS_CA_BUNDLE is respected.</source>
            <translation>企業は独自の証明書をシステムに入れることがあります。AWS_CA_BUNDLE も有効です。</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>表示密度</translation>
        </message>
        <message>
            <source>Dual-stack hosts</source>
            <translation>デュアルスタックホスト</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>FIPS hosts</source>
            <translation>FIPS ホスト</translation>
        </message>
        <message>
            <source>Figures below replies</source>
            <translation>応答の下の数値</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>フォント</translation>
        </message>
        <message>
            <source>For the inspector: what went over the wire with each reply, without secrets, up to 256 KB each way.</source>
            <translation>インスペクター用: 各応答で実際に送受信した内容。機密情報を除き、送受信それぞれ 256 KB まで。</translation>
        </message>
        <message>
            <source>From the first message</source>
            <translation>最初のメッセージから</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>Further certificates</source>
            <translation>追加の証明書</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>緑</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>グレー</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>ハイコントラスト</translation>
        </message>
        <message>
            <source>How many days deleted conversations can be had back before they are gone.</source>
            <translation>削除した会話が完全に消えるまでの、取り戻せる日数です。</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>トレイアイコン</translation>
        </message>
        <message>
            <source>Keep raw requests and responses</source>
            <translation>生のリクエストとレスポンスを保存</translation>
        </message>
        <message>
            <source>Keep the trash for</source>
            <translation>ゴミ箱の保持期間</translation>
        </message>
        <message>
            <source>Keeping</source>
            <translation>保持</translation>
        </message>
        <message>
            <source>Key for quick ask</source>
            <translation>クイック質問のキー</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>キーボード</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Languages of spelling</source>
            <translation>スペルチェックの言語</translation>
        </message>
        <message>
            <source>Larger ones are not sent. SageMaker takes 6 MiB, of some accounts more.</source>
            <translation>これより大きいリクエストは送信しません。SageMaker の上限は 6 MiB ですが、アカウントによってはそれ以上です。</translation>
        </message>
        <message>
            <source>Largest request</source>
            <translation>リクエストの上限</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Light or dark. High contrast is light or dark like the system.</source>
            <translation>ライトまたはダーク。ハイコントラストはシステムに合わせてライトかダークになります。</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Line width</source>
            <translation>行の幅</translation>
        </message>
        <message>
            <source>Long or awaited ones</source>
            <translation>長い応答と待っていた応答</translation>
        </message>
        <message>
            <source>Make it a heading, [{section}].</source>
            <translation>見出し [{section}] にしてください。</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>動き</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Open the windows again</source>
            <translation>ウィンドウを再び開く</translation>
        </message>
        <message>
            <source>Parameters of all endpoints</source>
            <translation>全エンドポイントのパラメーター</translation>
        </message>
        <message>
            <source>Parameters under a name, to be taken in one step.</source>
            <translation>名前を付けて一度に適用できるパラメーターです。</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>プロキシ</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>プロキシのアドレス</translation>
        </message>
        <message>
            <source>Quick ask</source>
            <translation>クイック質問</translation>
        </message>
        <message>
            <source>Reading out</source>
            <translation>読み上げ</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>控えめ</translation>
        </message>
        <message>
            <source>Reduced: nothing moves by itself.</source>
            <translation>控えめ: ひとりでに動くものはありません。</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>送信キー</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Sent with every message, unless the endpoint or the conversation sets others.</source>
            <translation>エンドポイントや会話で別の値を設定しない限り、すべてのメッセージとともに送られます。</translation>
        </message>
        <message>
            <source>Shows SageDesk in the tray of the desktop, where it has one.</source>
            <translation>デスクトップにトレイがあれば、SageDesk を表示します。</translation>
        </message>
        <message>
            <source>Tell of replies</source>
            <translation>通知する応答</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字サイズ</translation>
        </message>
        <message>
            <source>That it is complete</source>
            <translation>完了したことのみ</translation>
        </message>
        <message>
            <source>That of the system</source>
            <translation>システムの設定</translation>
        </message>
        <message>
            <source>The colour of buttons, links and the focus. High contrast has its own.</source>
            <translation>ボタン、リンク、フォーカスの色。ハイコントラストでは専用の色になります。</translation>
        </message>
        <message>
            <source>The endpoint makes a title after its first reply. That is one more short request for each new conversation, of up to 1,500 tokens, paid for like any other.</source>
            <translation>最初の応答の後に、エンドポイントがタイトルを付けます。新しい会話ごとに短いリクエスト (最大 1,500 トークン) が 1 回増え、通常どおり課金されます。</translation>
        </message>
        <message>
            <source>The font of code in messages.</source>
            <translation>メッセージ内のコードのフォントです。</translation>
        </message>
        <message>
            <source>The font of messages. Code has its own.</source>
            <translation>メッセージのフォント。コードには別のフォントがあります。</translation>
        </message>
        <message>
            <source>The key that sends a message. With Ctrl+Enter, Enter begins a new line.</source>
            <translation>メッセージを送信するキー。Ctrl+Enter の場合、Enter は改行になります。</translation>
        </message>
        <message>
            <source>The language of SageDesk’s own words, from the next start on.</source>
            <translation>SageDesk の表示言語。次回の起動から有効です。</translation>
        </message>
        <message>
            <source>The next start brings back the windows that were open, each where it stood.</source>
            <translation>次回の起動時に、開いていたウィンドウを元の位置に戻します。</translation>
        </message>
        <message>
            <source>The settings could not be saved: {reason}.</source>
            <translation>設定を保存できませんでした: {reason}。</translation>
        </message>
        <message>
            <source>The shortcuts that are not the default ones, by action.</source>
            <translation>既定と異なるショートカット (操作別)。</translation>
        </message>
        <message>
            <source>The size of the text of a conversation, in percent.</source>
            <translation>会話の文字サイズ (パーセント)。</translation>
        </message>
        <message>
            <source>The system’s font</source>
            <translation>システムのフォント</translation>
        </message>
        <message>
            <source>The system’s is that of HTTPS_PROXY and NO_PROXY, or of the Windows or macOS settings.</source>
            <translation>システムの設定とは、HTTPS_PROXY と NO_PROXY、または Windows や macOS の設定です。</translation>
        </message>
        <message>
            <source>The widest that the text of a conversation gets, in pixels at 100 %.</source>
            <translation>会話のテキストの最大幅 (100% でのピクセル数)。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>They are in force until SageDesk is closed. See to {path}.</source>
            <translation>設定は SageDesk を閉じるまで有効です。{path} を確認してください。</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>下で指定</translation>
        </message>
        <message>
            <source>Those of this system too</source>
            <translation>このシステムの証明書も</translation>
        </message>
        <message>
            <source>Those that AWS’s tools bring</source>
            <translation>AWS ツール付属の証明書</translation>
        </message>
        <message>
            <source>Titles of conversations</source>
            <translation>会話のタイトル</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>信頼する証明書</translation>
        </message>
        <message>
            <source>Turns all shortcuts of actions on or off. Keys for writing and moving stay.</source>
            <translation>操作のショートカットをすべてオンまたはオフにします。入力と移動のキーは変わりません。</translation>
        </message>
        <message>
            <source>Underlines misspelt words in the message that you write, by this computer’s dictionaries.</source>
            <translation>入力中のメッセージのつづりの誤りに下線を引きます。このコンピューターの辞書を使います。</translation>
        </message>
        <message>
            <source>Used where “This one” is chosen. User name and password belong in HTTPS_PROXY.</source>
            <translation>「下で指定」を選んだときに使います。ユーザー名とパスワードは HTTPS_PROXY に設定してください。</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>すみれ色</translation>
        </message>
        <message>
            <source>What a screen reader says of a reply once it is there.</source>
            <translation>応答が届いたときにスクリーンリーダーが読み上げる内容。</translation>
        </message>
        <message>
            <source>Which endpoint gave a reply, its tokens, the time to the first one, and how fast it came.</source>
            <translation>どのエンドポイントの応答か、トークン数、最初のトークンまでの時間、速さ。</translation>
        </message>
        <message>
            <source>Which replies are told by a notification while the window is not in front.</source>
            <translation>ウィンドウが前面にないときに、どの応答を通知するか。</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>ウィンドウ</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>a number from {least:g} to {most:g}</source>
            <translation>{least:g}〜{most:g} の数値</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>テーブル</translation>
        </message>
        <message>
            <source>a table of generation parameters for each name</source>
            <translation>名前ごとの生成パラメーターのテーブル</translation>
        </message>
        <message>
            <source>a table of generation parameters, as temperature or top_p</source>
            <translation>temperature や top_p などの生成パラメーターのテーブル</translation>
        </message>
        <message>
            <source>a table of texts, or of lists of texts; an empty text for none</source>
            <translation>テキスト、またはテキストのリストのテーブル (なしの場合は空のテキスト)</translation>
        </message>
        <message>
            <source>a text of one line, in quotes</source>
            <translation>引用符で囲んだ 1 行のテキスト</translation>
        </message>
        <message>
            <source>a whole number from {least:g} to {most:g}</source>
            <translation>{least:g}〜{most:g} の整数</translation>
        </message>
        <message>
            <source>one of {options}</source>
            <translation>{options} のいずれか</translation>
        </message>
        <message>
            <source>the name of a font, in quotes; empty for the system’s</source>
            <translation>引用符で囲んだフォント名 (システムのフォントの場合は空)</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true または false</translation>
        </message>
        <message>
            <source>{file} is not valid TOML: {error}. The default settings are used until it is mended; if you change a setting before that, the file is kept beside the new one.</source>
            <translation>{file} は正しい TOML ではありません: {error}。修正されるまで既定の設定が使われます。その前に設定を変更すると、元のファイルは新しいファイルの隣に残されます。</translation>
        </message>
        <message>
            <source>{file}: there is no setting {key}. It is left as it is.</source>
            <translation>{file}: 設定 {key} はありません。そのまま残してあります。</translation>
        </message>
        <message>
            <source>{file}: {key} cannot be used. {why}</source>
            <translation>{file}: {key} を使えません。{why}</translation>
        </message>
        <message>
            <source>{file}: {key} is {value}, but it must be {expected}. The default, {default}, is used until it is mended.</source>
            <translation>{file}: {key} が {value} になっていますが、{expected}である必要があります。修正されるまで既定値の {default} が使われます。</translation>
        </message>
        <message>
            <source>{key} could not be saved, because {section} stands in settings.toml as {value}.</source>
            <translation>settings.toml で {section} が {value} になっているため、{key} を保存できませんでした。</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}). The default settings are used until it can.</source>
            <translation>{path} を読み取れません ({error})。読み取れるようになるまで既定の設定が使われます。</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>No setting fits.</source>
            <translation>該当する設定はありません。</translation>
        </message>
        <message>
            <source>Open settings.toml</source>
            <translation>settings.toml を開く</translation>
        </message>
        <message>
            <source>Open the file of the settings in an editor</source>
            <translation>設定ファイルをエディターで開く</translation>
        </message>
        <message>
            <source>Reset all to the defaults</source>
            <translation>すべて既定値に戻す</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>すべてリセット…</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>設定を検索</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>セクション</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>SettingsOpening</name>
        <message>
            <source>Change shortcuts…</source>
            <translation>ショートカットを変更…</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>パラメーターを開く</translation>
        </message>
        <message>
            <source>Open the presets</source>
            <translation>プリセットを開く</translation>
        </message>
        <message>
            <source>This desktop has no tray.</source>
            <translation>このデスクトップにはトレイがありません。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Clear the shortcut</source>
            <translation>ショートカットをクリア</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>すべてリセット</translation>
        </message>
        <message>
            <source>Search actions and shortcuts</source>
            <translation>操作とショートカットを検索</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>ショートカットを検索</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>ショートカット</translation>
        </message>
        <message>
            <source>Shortcut for {action}</source>
            <translation>{action} のショートカット</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>ショートカット</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>割り当てを移す</translation>
        </message>
        <message>
            <source>This key cannot be changed.</source>
            <translation>このキーは変更できません。</translation>
        </message>
        <message>
            <source>Use keyboard shortcuts</source>
            <translation>キーボードショートカットを使う</translation>
        </message>
        <message>
            <source>{shortcut} belongs to {action}, which would lose it.</source>
            <translation>{shortcut} は「{action}」に割り当て済みで、移すとそちらから外れます。</translation>
        </message>
        <message>
            <source>{shortcut} is needed for writing.</source>
            <translation>{shortcut} は文字の入力に必要です。</translation>
        </message>
        <message>
            <source>{shortcut} is needed for writing. Hold Ctrl or Alt with it.</source>
            <translation>{shortcut} は文字の入力に必要です。Ctrl か Alt と一緒に押してください。</translation>
        </message>
    </context>
    <context>
        <name>SiblingSwitch</name>
        <message>
            <source>Next version</source>
            <translation>次のバージョン</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>前のバージョン</translation>
        </message>
        <message>
            <source>Version {number} of {count}</source>
            <translation>バージョン {number}/{count}</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>会話 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>フォルダー {name}</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>List all conversations again</source>
            <translation>すべての会話を再び表示</translation>
        </message>
        <message>
            <source>Listed conversations</source>
            <translation>表示中の会話</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <source>New conversation (Ctrl+N)</source>
            <translation>新しい会話 (Ctrl+N)</translation>
        </message>
        <message>
            <source>No conversation has this tag.</source>
            <translation>このタグの会話はありません。</translation>
        </message>
        <message>
            <source>No conversations yet.

What you write is kept here.</source>
            <translation>会話はまだありません。

書いた内容はここに保存されます。</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>それ以前</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>過去 7 日間</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>さらに表示</translation>
        </message>
        <message>
            <source>Tag: {tag}</source>
            <translation>タグ: {tag}</translation>
        </message>
        <message>
            <source>The archive is empty.

Archive what you are done with: it can still be found and opened.</source>
            <translation>アーカイブは空です。

終わった会話をアーカイブしましょう。後から検索して開けます。</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Trash…</source>
            <translation>ゴミ箱…</translation>
        </message>
        <message>
            <source>Which conversations are listed; the trash</source>
            <translation>表示する会話の選択、ゴミ箱</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>Your conversations are shown once the library is open.</source>
            <translation>ライブラリが開くと、会話が表示されます。</translation>
        </message>
        <message>
            <source>answering</source>
            <translation>応答中</translation>
        </message>
        <message>
            <source>branched</source>
            <translation>分岐あり</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>折りたたみ</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation>展開</translation>
        </message>
        <message>
            <source>now</source>
            <translation>今</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation>タグ: {tags}</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>未読</translation>
        </message>
        <message>
            <source>{filter}: list all conversations again</source>
            <translation>{filter}: すべての会話を再び表示</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} 時間</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} 分</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Sign in to AWS</source>
            <translation>AWS にサインイン</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>{host} にサインイン</translation>
        </message>
    </context>
    <context>
        <name>SignInStep</name>
        <message>
            <source>As AWS tools find it here: environment, machine’s role</source>
            <translation>AWS ツールと同じ方法で検出: 環境変数、マシンのロール</translation>
        </message>
        <message>
            <source>How do you sign in to AWS?</source>
            <translation>AWS へのサインイン方法を選んでください</translation>
        </message>
        <message>
            <source>Not at all: just look around</source>
            <translation>サインインせずに見てまわる</translation>
        </message>
        <message>
            <source>SageDesk talks to your own endpoints, and sends nothing anywhere else.</source>
            <translation>SageDesk はご自身のエンドポイントとだけ通信し、ほかには何も送信しません。</translation>
        </message>
        <message>
            <source>With IAM Identity Center (single sign-on)</source>
            <translation>IAM Identity Center (シングルサインオン)</translation>
        </message>
        <message>
            <source>With access keys, which the keyring keeps</source>
            <translation>アクセスキー (キーリングに保存)</translation>
        </message>
        <message>
            <source>With an AWS profile of this computer</source>
            <translation>このコンピューターの AWS プロファイル</translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>Expired.</source>
            <translation>有効期限切れ。</translation>
        </message>
        <message>
            <source>No end is known.</source>
            <translation>期限は不明です。</translation>
        </message>
        <message>
            <source>Renewed by itself.</source>
            <translation>自動で更新されます。</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>サインイン…</translation>
        </message>
        <message>
            <source>Until {time}, {left}.</source>
            <translation>{time} まで ({left})。</translation>
        </message>
        <message>
            <source>Until {time}.</source>
            <translation>{time} まで。</translation>
        </message>
        <message>
            <source>Your message waits until you have signed in. Stop takes it back.</source>
            <translation>サインインするまでメッセージは待機します。停止すると取り消せます。</translation>
        </message>
        <message>
            <source>Your sign-in has expired. Your message is sent when you have signed in again.</source>
            <translation>サインインの有効期限が切れました。再びサインインすると、メッセージが送信されます。</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>{time} まで</translation>
        </message>
        <message>
            <source>{minutes} min left</source>
            <translation>残り {minutes} 分</translation>
        </message>
    </context>
    <context>
        <name>SlashMenu</name>
        <message>
            <source>Prompts</source>
            <translation>プロンプト</translation>
        </message>
    </context>
    <context>
        <name>Speakers</name>
        <message>
            <source>Assistant</source>
            <translation>アシスタント</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>ツール</translation>
        </message>
        <message>
            <source>You</source>
            <translation>あなた</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>It passes until SageDesk is closed. See to {file}.</source>
            <translation>SageDesk を閉じるまでは正しい単語として扱われます。{file} を確認してください。</translation>
        </message>
        <message>
            <source>This computer has no dictionaries. On Debian and Ubuntu they are packages such as hunspell-en-us and hunspell-de-de.</source>
            <translation>このコンピューターに辞書がありません。Debian と Ubuntu では hunspell-en-us や hunspell-de-de などのパッケージです。</translation>
        </message>
        <message>
            <source>This computer has no dictionary for: {languages}. Choose another language, or install one.</source>
            <translation>このコンピューターに次の言語の辞書がありません: {languages}。別の言語を選ぶか、辞書をインストールしてください。</translation>
        </message>
        <message>
            <source>This computer has no spell-checker. SageDesk uses Enchant: the package libenchant-2-2 on Debian and Ubuntu, enchant2 on Fedora, enchant in Homebrew.</source>
            <translation>このコンピューターにスペルチェッカーがありません。SageDesk は Enchant を使います。パッケージ名は Debian と Ubuntu では libenchant-2-2、Fedora では enchant2、Homebrew では enchant です。</translation>
        </message>
        <message>
            <source>“{word}” could not be added to your dictionary: {why}.</source>
            <translation>「{word}」を辞書に追加できませんでした: {why}。</translation>
        </message>
    </context>
    <context>
        <name>SpellingMarks</name>
        <message>
            <source>Misspelt: {word}</source>
            <translation>つづりの誤り: {word}</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Add to dictionary</source>
            <translation>辞書に追加</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>無視</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>候補なし</translation>
        </message>
        <message>
            <source>Spelling settings…</source>
            <translation>スペルチェックの設定…</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>最初のトークン</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前解決</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>権限</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Steps of the test</source>
            <translation>テストのステップ</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>is being tried</source>
            <translation>試行中</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>省略</translation>
        </message>
        <message>
            <source>not yet tried</source>
            <translation>未実行</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>{milliseconds} ms</source>
            <translation>{milliseconds} ミリ秒</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
    </context>
    <context>
        <name>StepsPage</name>
        <message>
            <source>AWS does not take the keys any more that SageDesk keeps for this profile.</source>
            <translation>SageDesk がこのプロファイル用に保存しているキーは、AWS で使えなくなりました。</translation>
        </message>
        <message>
            <source>Asking AWS who you are…</source>
            <translation>AWS に現在の ID を問い合わせ中…</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Edit profile…</source>
            <translation>プロファイルを編集…</translation>
        </message>
        <message>
            <source>Enter new keys…</source>
            <translation>新しいキーを入力…</translation>
        </message>
        <message>
            <source>I have signed in</source>
            <translation>サインインしました</translation>
        </message>
        <message>
            <source>Run this command in a terminal, sign in there, and come back.</source>
            <translation>このコマンドをターミナルで実行してサインインし、ここに戻ってください。</translation>
        </message>
        <message>
            <source>The credentials of “{name}” are given by a program, or by this machine.</source>
            <translation>「{name}」の認証情報は、プログラムまたはこのマシンから渡されます。</translation>
        </message>
        <message>
            <source>The keys are in the environment, which a running program cannot see change. Start SageDesk again from a terminal that has new ones, or let the profile sign in another way.</source>
            <translation>キーは環境変数にあり、実行中のプログラムからは変更を検知できません。新しいキーを設定したターミナルから SageDesk を起動し直すか、プロファイルのサインイン方法を変えてください。</translation>
        </message>
        <message>
            <source>The keys of the AWS profile “{name}” stand in the credentials file. Renew them the way you got them: SageDesk sees at once that the file has changed.</source>
            <translation>AWS プロファイル「{name}」のキーは認証情報ファイルにあります。取得したときと同じ方法で更新してください。ファイルの変更はすぐに反映されます。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>サインインしています。</translation>
        </message>
    </context>
    <context>
        <name>SystemPromptDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>None: the model is told nothing before the conversation.</source>
            <translation>なし: 会話の前にモデルへ何も指示しません。</translation>
        </message>
        <message>
            <source>Save for the endpoint</source>
            <translation>エンドポイント用に保存</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>システムプロンプト</translation>
        </message>
        <message>
            <source>Take the endpoint’s</source>
            <translation>エンドポイントの設定を使う</translation>
        </message>
        <message>
            <source>This is another one than that of {profile}. It is sent from the next message on.</source>
            <translation>{profile} のものとは異なります。次のメッセージから送られます。</translation>
        </message>
        <message>
            <source>This is the system prompt of {profile}.</source>
            <translation>{profile} のシステムプロンプトです。</translation>
        </message>
        <message>
            <source>Use in this conversation</source>
            <translation>この会話で使う</translation>
        </message>
        <message>
            <source>the endpoint</source>
            <translation>エンドポイント</translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>色</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>新しいタグ</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n conversation(s)</source>
            <translation>
                <numerusform>会話 %n 件のタグ</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags of “{title}”</source>
            <translation>「{title}」のタグ</translation>
        </message>
    </context>
    <context>
        <name>Talking</name>
        <message>
            <source>Choose an endpoint profile first. The one of this conversation is gone.</source>
            <translation>先にエンドポイントプロファイルを選んでください。この会話のものはもうありません。</translation>
        </message>
    </context>
    <context>
        <name>TemplateFields</name>
        <message>
            <source>A .jinja file, or a tokenizer_config.json, which brings the special tokens along</source>
            <translation>.jinja ファイル、または特殊トークンも含む tokenizer_config.json</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>チャットテンプレート</translation>
        </message>
        <message>
            <source>Chat templates (*.jinja *.jinja2 *.j2 *.json)</source>
            <translation>チャットテンプレート (*.jinja *.jinja2 *.j2 *.json)</translation>
        </message>
        <message>
            <source>Open a chat template</source>
            <translation>チャットテンプレートを開く</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>ファイルを開く…</translation>
        </message>
        <message>
            <source>Paste the chat template that the model was published with, or open its file.</source>
            <translation>モデルとともに公開されたチャットテンプレートを貼り付けるか、ファイルを開いてください。</translation>
        </message>
        <message>
            <source>Special tokens and options, each on a line as bos_token = &lt;s&gt;, or a JSON object.</source>
            <translation>特殊トークンとオプション。1 行に 1 つずつ bos_token = &lt;s&gt; のように書くか、JSON オブジェクトにします。</translation>
        </message>
        <message>
            <source>Template of the file</source>
            <translation>ファイルのテンプレート</translation>
        </message>
        <message>
            <source>Template variables</source>
            <translation>テンプレート変数</translation>
        </message>
        <message>
            <source>The file has several templates</source>
            <translation>ファイルに複数のテンプレートがあります</translation>
        </message>
    </context>
    <context>
        <name>TemplateFile</name>
        <message>
            <source>Choose the model's chat_template.jinja or tokenizer_config.json.</source>
            <translation>モデルの chat_template.jinja または tokenizer_config.json を選んでください。</translation>
        </message>
        <message>
            <source>The chat template of {name} has {longest} characters; at most {most} are read.</source>
            <translation>{name} のチャットテンプレートは {longest} 文字です。読み込めるのは {most} 文字までです。</translation>
        </message>
    </context>
    <context>
        <name>TemplateVariables</name>
        <message>
            <source>Line {number} is not written like bos_token = &lt;s&gt;.</source>
            <translation>{number} 行目が bos_token = &lt;s&gt; のような書き方になっていません。</translation>
        </message>
        <message>
            <source>This begins as a JSON object, but is none: {error}.</source>
            <translation>JSON オブジェクトのように始まりますが、正しくありません: {error}。</translation>
        </message>
        <message>
            <source>This is no JSON object.</source>
            <translation>これは JSON オブジェクトではありません。</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy {name}</source>
            <translation>{name}をコピー</translation>
        </message>
        <message>
            <source>The first {count} characters are shown; Copy takes all of them.</source>
            <translation>最初の {count} 文字を表示しています。「コピー」では全体をコピーします。</translation>
        </message>
    </context>
    <context>
        <name>TextWindow</name>
        <message>
            <source>Message as text</source>
            <translation>テキストとしてのメッセージ</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>AWS does not allow {action} on {location}.</source>
            <translation>AWS が {location} に対する {action} を許可していません。</translation>
        </message>
        <message>
            <source>An asynchronous endpoint does not stream.</source>
            <translation>非同期エンドポイントはストリーミングに対応していません。</translation>
        </message>
        <message>
            <source>An asynchronous endpoint's replies come through S3: your user or role needs s3:GetObject and s3:ListBucket on its output bucket, and s3:PutObject where large requests are uploaded.</source>
            <translation>非同期エンドポイントの応答は S3 経由で届きます。ユーザーまたはロールには、出力バケットに対する s3:GetObject と s3:ListBucket、大きなリクエストのアップロード先に対する s3:PutObject が必要です。</translation>
        </message>
        <message>
            <source>An inference router does not stream.</source>
            <translation>推論ルーターはストリーミングに対応していません。</translation>
        </message>
        <message>
            <source>An inference router wants to know the routing target.</source>
            <translation>推論ルーターにはルーティング先の指定が必要です。</translation>
        </message>
        <message>
            <source>Check the S3 folder for large requests in the endpoint's profile.</source>
            <translation>エンドポイントのプロファイルで、大きなリクエスト用の S3 フォルダーを確認してください。</translation>
        </message>
        <message>
            <source>Choose an AWS profile, enter access keys, or sign in with the AWS CLI.</source>
            <translation>AWS プロファイルを選ぶか、アクセスキーを入力するか、AWS CLI でサインインしてください。</translation>
        </message>
        <message>
            <source>Clear the session id in the endpoint's profile, or enable stateful sessions in the container.</source>
            <translation>エンドポイントのプロファイルでセッション ID を空にするか、コンテナでステートフルセッションを有効にしてください。</translation>
        </message>
        <message>
            <source>If the endpoint is asynchronous, choose the transport “async” in its profile.</source>
            <translation>非同期エンドポイントの場合は、プロファイルで通信方式「async」を選んでください。</translation>
        </message>
        <message>
            <source>Install a newer boto3 (1.44.5 has them), or choose another transport.</source>
            <translation>新しい boto3 (1.44.5 以降) をインストールするか、別の通信方式を選んでください。</translation>
        </message>
        <message>
            <source>It may still come, and will then be in {output}.</source>
            <translation>これから届く可能性があります。その場合は {output} に入ります。</translation>
        </message>
        <message>
            <source>No AWS credentials were found.</source>
            <translation>AWS の認証情報が見つかりません。</translation>
        </message>
        <message numerus="yes">
            <source>No reply of {name} was there after %n minutes.</source>
            <translation>
                <numerusform>%n 分待ちましたが、{name} の応答はありませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>S3 gets too many requests at the moment.</source>
            <translation>現在、S3 へのリクエストが多すぎます。</translation>
        </message>
        <message>
            <source>SageMaker took the request, but did not say where the reply will be.</source>
            <translation>SageMaker はリクエストを受け付けましたが、応答の保存先を示しませんでした。</translation>
        </message>
        <message>
            <source>Set the S3 folder for large requests in the endpoint's profile, or shorten the conversation.</source>
            <translation>エンドポイントのプロファイルで大きなリクエスト用の S3 フォルダーを設定するか、会話を短くしてください。</translation>
        </message>
        <message>
            <source>Set the routing target in the endpoint's profile.</source>
            <translation>エンドポイントのプロファイルでルーティング先を設定してください。</translation>
        </message>
        <message>
            <source>Shorten the conversation, or send fewer or smaller images. Where your account allows more, raise the largest request in the network settings.</source>
            <translation>会話を短くするか、画像を減らすか小さくしてください。アカウントの上限がそれより大きい場合は、ネットワーク設定でリクエストの上限を上げてください。</translation>
        </message>
        <message>
            <source>The OpenAI route needs two permissions: sagemaker:InvokeEndpoint on the endpoint, and sagemaker:CallWithBearerToken on *.</source>
            <translation>OpenAI ルートには 2 つのアクセス許可が必要です: エンドポイントに対する sagemaker:InvokeEndpoint と、* に対する sagemaker:CallWithBearerToken。</translation>
        </message>
        <message>
            <source>The asynchronous request failed: {words}</source>
            <translation>非同期リクエストが失敗しました: {words}</translation>
        </message>
        <message>
            <source>The botocore that is installed does not know inference routers.</source>
            <translation>インストールされている botocore は推論ルーターに対応していません。</translation>
        </message>
        <message>
            <source>The container makes no sessions.</source>
            <translation>このコンテナはセッションに対応していません。</translation>
        </message>
        <message>
            <source>The endpoint's CloudWatch log has more.</source>
            <translation>詳しくはエンドポイントの CloudWatch ログにあります。</translation>
        </message>
        <message>
            <source>The endpoint's configuration needs an S3 output path.</source>
            <translation>エンドポイントの設定に S3 の出力パスが必要です。</translation>
        </message>
        <message>
            <source>The reply will be in {output}. {hint}</source>
            <translation>応答は {output} に入ります。{hint}</translation>
        </message>
        <message>
            <source>The request cannot be made: {error}.</source>
            <translation>リクエストを作れません: {error}。</translation>
        </message>
        <message>
            <source>The request has {count:,} bytes, and at most {most:,} go to an asynchronous endpoint directly.</source>
            <translation>リクエストは {count:,} バイトです。非同期エンドポイントに直接送れるのは {most:,} バイトまでです。</translation>
        </message>
        <message>
            <source>The request is being uploaded to S3.</source>
            <translation>リクエストを S3 にアップロードしています。</translation>
        </message>
        <message>
            <source>The request is in the endpoint's queue. The reply comes at once, through S3.</source>
            <translation>リクエストはエンドポイントのキューに入っています。応答は S3 経由でまとめて届きます。</translation>
        </message>
        <message>
            <source>The request is {size:.1f} MiB; at most {most:g} MiB are sent.</source>
            <translation>リクエストは {size:.1f} MiB です。送信できるのは {most:g} MiB までです。</translation>
        </message>
        <message>
            <source>The request was taken, but its reply cannot be fetched: {message}</source>
            <translation>リクエストは受け付けられましたが、応答を取得できません: {message}</translation>
        </message>
        <message>
            <source>There is no bucket {name}.</source>
            <translation>バケット {name} はありません。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>もう一度お試しください。</translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>残り %n 日</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n entry(s) of the trash for ever?</source>
            <translation>
                <numerusform>ゴミ箱の %n 件を完全に削除しますか?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete everything in the trash for ever?</source>
            <translation>ゴミ箱の中身をすべて完全に削除しますか?</translation>
        </message>
        <message>
            <source>Delete for ever</source>
            <translation>完全に削除</translation>
        </message>
        <message>
            <source>Delete for ever…</source>
            <translation>完全に削除…</translation>
        </message>
        <message>
            <source>Deleted conversations and messages</source>
            <translation>削除した会話とメッセージ</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>ゴミ箱を空にする…</translation>
        </message>
        <message>
            <source>Message of “{title}”</source>
            <translation>「{title}」のメッセージ</translation>
        </message>
        <message numerus="yes">
            <source>Message of “{title}” and those below, %n in all</source>
            <translation>
                <numerusform>「{title}」のメッセージと以降の返信、合計 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>ゴミ箱は空です。</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>この操作は元に戻せません。</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>ゴミ箱</translation>
        </message>
        <message numerus="yes">
            <source>What you delete stays here for %n day(s); then it is gone for ever.</source>
            <translation>
                <numerusform>削除したものは %n 日間ここに残り、その後は完全に消えます。</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind} · deleted: {time} · {days}</source>
            <translation>{kind} · 削除: {time} · {days}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <source>Quick ask</source>
            <translation>クイック質問</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Show SageDesk</source>
            <translation>SageDesk を表示</translation>
        </message>
    </context>
    <context>
        <name>TrialStep</name>
        <message>
            <source>Container format</source>
            <translation>コンテナ形式</translation>
        </message>
        <message>
            <source>Does it answer?</source>
            <translation>応答するか確認</translation>
        </message>
        <message>
            <source>Finding out what it speaks…</source>
            <translation>対応する形式を調べています…</translation>
        </message>
        <message>
            <source>It speaks {format}. {reason}</source>
            <translation>形式は {format} です。{reason}</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>プロンプト形式</translation>
        </message>
        <message>
            <source>What it speaks is not known. {format} is tried; choose another one if it does not answer.</source>
            <translation>形式が判明していません。{format} で試します。応答がなければ別の形式を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>VariablesForm</name>
        <message>
            <source>Insert</source>
            <translation>挿入</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message numerus="yes">
            <source>It was waited for, %n minutes. Look at its state, or try again later.</source>
            <translation>
                <numerusform>%n 分待ちました。状態を確認するか、後でもう一度お試しください。</numerusform>
            </translation>
        </message>
        <message>
            <source>SageMaker is not available at the moment.</source>
            <translation>SageMaker は現在利用できません。</translation>
        </message>
        <message>
            <source>The endpoint could neither be updated nor put back to what it was.</source>
            <translation>エンドポイントの更新にも、元の状態への復帰にも失敗しました。</translation>
        </message>
        <message>
            <source>The endpoint does not stream: the reply comes at once.</source>
            <translation>このエンドポイントはストリーミングに対応していません。応答はまとめて届きます。</translation>
        </message>
        <message>
            <source>The endpoint failed to start.</source>
            <translation>エンドポイントの起動に失敗しました。</translation>
        </message>
        <message>
            <source>The endpoint gets too many requests. Waiting for a turn.</source>
            <translation>エンドポイントへのリクエストが多すぎます。順番を待っています。</translation>
        </message>
        <message>
            <source>The endpoint goes back to what it was, because its update failed.</source>
            <translation>更新に失敗したため、エンドポイントは元の状態に戻っています。</translation>
        </message>
        <message>
            <source>The endpoint has just come into service.</source>
            <translation>エンドポイントが稼働を始めました。</translation>
        </message>
        <message>
            <source>The endpoint is being created. This takes some minutes.</source>
            <translation>エンドポイントを作成中です。数分かかります。</translation>
        </message>
        <message>
            <source>The endpoint is being deleted.</source>
            <translation>エンドポイントを削除中です。</translation>
        </message>
        <message>
            <source>The endpoint is being maintained by SageMaker.</source>
            <translation>エンドポイントは SageMaker によるメンテナンス中です。</translation>
        </message>
        <message>
            <source>The endpoint is being updated.</source>
            <translation>エンドポイントを更新中です。</translation>
        </message>
        <message>
            <source>The endpoint is in service.</source>
            <translation>エンドポイントは稼働中です。</translation>
        </message>
        <message>
            <source>The endpoint is in the state {state}.</source>
            <translation>エンドポイントの状態は {state} です。</translation>
        </message>
        <message>
            <source>The endpoint is out of service and cannot answer.</source>
            <translation>エンドポイントは停止していて応答できません。</translation>
        </message>
        <message>
            <source>The endpoint's state is not known.</source>
            <translation>エンドポイントの状態は不明です。</translation>
        </message>
        <message>
            <source>The inference component could neither be updated nor put back to what it was.</source>
            <translation>推論コンポーネントの更新にも、元の状態への復帰にも失敗しました。</translation>
        </message>
        <message>
            <source>The inference component failed to start.</source>
            <translation>推論コンポーネントの起動に失敗しました。</translation>
        </message>
        <message>
            <source>The inference component goes back to what it was, because its update failed.</source>
            <translation>更新に失敗したため、推論コンポーネントは元の状態に戻っています。</translation>
        </message>
        <message>
            <source>The inference component is being created. This takes some minutes.</source>
            <translation>推論コンポーネントを作成中です。数分かかります。</translation>
        </message>
        <message>
            <source>The inference component is being deleted.</source>
            <translation>推論コンポーネントを削除中です。</translation>
        </message>
        <message>
            <source>The inference component is being maintained by SageMaker.</source>
            <translation>推論コンポーネントは SageMaker によるメンテナンス中です。</translation>
        </message>
        <message>
            <source>The inference component is being updated.</source>
            <translation>推論コンポーネントを更新中です。</translation>
        </message>
        <message>
            <source>The inference component is in service.</source>
            <translation>推論コンポーネントは稼働中です。</translation>
        </message>
        <message>
            <source>The inference component is in the state {state}.</source>
            <translation>推論コンポーネントの状態は {state} です。</translation>
        </message>
        <message>
            <source>The inference component is out of service and cannot answer.</source>
            <translation>推論コンポーネントは停止していて応答できません。</translation>
        </message>
        <message>
            <source>The inference component's state is not known.</source>
            <translation>推論コンポーネントの状態は不明です。</translation>
        </message>
        <message>
            <source>The model is being loaded. This takes up to a few minutes.</source>
            <translation>モデルを読み込み中です。数分かかることがあります。</translation>
        </message>
        <message>
            <source>The model is scaled to zero and is waking up. This takes some minutes.</source>
            <translation>モデルはゼロにスケールされていて、起動中です。数分かかります。</translation>
        </message>
        <message>
            <source>Waiting {time} of at most {longest}.</source>
            <translation>待機中: {time}、最長 {longest}。</translation>
        </message>
        <message>
            <source>Waiting {time}.</source>
            <translation>待機中: {time}。</translation>
        </message>
        <message>
            <source>{sentence} SageMaker says: {failure}</source>
            <translation>{sentence} SageMaker からのメッセージ: {failure}</translation>
        </message>
        <message>
            <source>{sentence} Your message is sent when you have signed in again.</source>
            <translation>{sentence} 再びサインインすると、メッセージが送信されます。</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Ask the guide</source>
            <translation>ガイドに質問</translation>
        </message>
        <message>
            <source>Choose an endpoint</source>
            <translation>エンドポイントを選択</translation>
        </message>
        <message>
            <source>Explain what a transformer model does, in three sentences.</source>
            <translation>Transformer モデルの働きを 3 つの文で説明してください。</translation>
        </message>
        <message>
            <source>How do I add an endpoint?</source>
            <translation>エンドポイントを追加するには?</translation>
        </message>
        <message>
            <source>How do I export a conversation?</source>
            <translation>会話をエクスポートするには?</translation>
        </message>
        <message>
            <source>How do I sign in to AWS?</source>
            <translation>AWS にサインインするには?</translation>
        </message>
        <message>
            <source>It runs on this computer and answers about SageDesk. Your own endpoint is added under Profiles.</source>
            <translation>このコンピューター上で動作し、SageDesk についての質問に英語で答えます。ご自身のエンドポイントは「プロファイル」で追加します。</translation>
        </message>
        <message>
            <source>Messages go to the endpoint {endpoint} in {region}.</source>
            <translation>メッセージは {region} のエンドポイント {endpoint} に送られます。</translation>
        </message>
        <message>
            <source>Messages go to the endpoint {endpoint}.</source>
            <translation>メッセージはエンドポイント {endpoint} に送られます。</translation>
        </message>
        <message>
            <source>Set up an endpoint…</source>
            <translation>エンドポイントを設定…</translation>
        </message>
        <message>
            <source>The profile of this conversation is no longer there. Choose another one above.</source>
            <translation>この会話のプロファイルはもうありません。上で別のものを選んでください。</translation>
        </message>
        <message>
            <source>What can the command line do?</source>
            <translation>コマンドラインでは何ができますか?</translation>
        </message>
        <message>
            <source>What can you help me with?</source>
            <translation>何を手伝ってもらえますか?</translation>
        </message>
        <message>
            <source>Write a Python function that merges two sorted lists.</source>
            <translation>ソート済みの 2 つのリストを併合する Python 関数を書いてください。</translation>
        </message>
    </context>
    <context>
        <name>WhoAmI</name>
        <message>
            <source>Account {account}, {arn}, region {region}</source>
            <translation>アカウント {account}、{arn}、リージョン {region}</translation>
        </message>
        <message>
            <source>Ask AWS who signs the requests</source>
            <translation>リクエストの署名者を AWS に問い合わせます</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>未サインイン</translation>
        </message>
        <message>
            <source>Signed out: sign in…</source>
            <translation>サインアウト済み: サインイン…</translation>
        </message>
        <message>
            <source>The guide needs no account: nobody signs in to it.</source>
            <translation>ガイドにアカウントは不要です。サインインは行いません。</translation>
        </message>
        <message>
            <source>Who am I?</source>
            <translation>ID を確認</translation>
        </message>
    </context>
    <context>
        <name>Worker</name>
        <message>
            <source>It may be cut off. Try again if something is missing.</source>
            <translation>途切れている可能性があります。不足があれば、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Please report it, with the details.</source>
            <translation>詳細を添えて報告してください。</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk.</source>
            <translation>SageDesk の内部で問題が起きました。</translation>
        </message>
        <message>
            <source>The reply ended without saying that it was complete.</source>
            <translation>応答が、完了を示さないまま終わりました。</translation>
        </message>
    </context>
</TS>
